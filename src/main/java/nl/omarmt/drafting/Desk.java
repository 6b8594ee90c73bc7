package nl.omarmt.drafting;

import java.time.Clock;
import java.time.Instant;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.drafting.reviews.Ending;
import nl.omarmt.drafting.reviews.Reviews;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.ContentRepository;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.PublicationChanged;
import nl.omarmt.security.AuditTrail;
import nl.omarmt.security.SignedIn;
import nl.omarmt.web.NotFound;
import nl.omarmt.web.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores content of every kind, and carries it through its life. */
@Service
@Transactional
public class Desk {

    private final Contents contents;
    private final Slugs slugs;
    private final AuditTrail trail;
    private final Completeness completeness;
    private final Reviews reviews;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Desk(
            Contents contents,
            Slugs slugs,
            AuditTrail trail,
            Completeness completeness,
            Reviews reviews,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contents = contents;
        this.slugs = slugs;
        this.trail = trail;
        this.completeness = completeness;
        this.reviews = reviews;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is stored now, as a form.
     *
     * @throws NotFound when there is no such content, or it lies in the bin
     */
    @Transactional(readOnly = true)
    public <F extends EditForm<F>, T extends Content & Written<F>> F form(ContentRepository<T> contents, long id) {
        return contents.findById(id)
                .filter(content -> content.publication().binnedAt().isEmpty())
                .orElseThrow(NotFound::new)
                .asForm();
    }

    /**
     * Stores something new as a draft and gives its number.
     *
     * @throws SlugTaken when the wanted address is not free
     */
    public <F extends EditForm<F>, T extends Content & Written<F>> long draft(
            ContentRepository<T> contents, T blank, F form) {
        blank.revise(form);
        return keep(contents, blank, form.slug()).id();
    }

    /** Stores a newer text; throws as {@link #open} and {@link #keep} do. */
    public <F extends EditForm<F>, T extends Content & Written<F>> void revise(
            ContentRepository<T> contents, long id, F form) {
        T content = open(contents, id, form.version());
        content.revise(form);
        keep(contents, content, form.slug());
    }

    /**
     * Finds content for a newer text.
     *
     * @param seen the version that the writer saw
     * @throws NotFound when there is no such content, or it lies in the bin
     * @throws StaleEdit when another version is stored
     */
    public <T extends Content> T open(ContentRepository<T> contents, long id, @Nullable Integer seen) {
        T content = contents.findById(id).orElseThrow(NotFound::new);
        requireCurrent(content, seen);
        return content;
    }

    /**
     * Stores content that was written or changed, at the wanted address.
     *
     * @param wantedSlug as typed; when empty the present one stays, or one is made from the title
     * @throws SlugTaken when the wanted address is not free
     * @throws nl.omarmt.publishing.IncompleteContent when readers see it and something is missing
     */
    public <T extends Content> T keep(ContentRepository<T> contents, T content, @Nullable String wantedSlug) {
        slugs.settle(contents, content, wantedSlug == null ? "" : wantedSlug.strip());
        if (content.publication().isReleased()) {
            completeness.require(content);
        }
        content.stamp(clock.instant(), SignedIn.current().map(SignedIn::name).orElse(null));
        T kept = contents.saveAndFlush(content);
        announce(kept);
        return kept;
    }

    /**
     * Makes content public from this moment on, or from now when none is given.
     *
     * @throws nl.omarmt.publishing.IncompleteContent when something is missing
     * @throws StaleEdit when another version is stored than the one seen
     */
    public void publish(Kind kind, long id, @Nullable Integer seen, @Nullable Instant at) {
        Instant now = clock.instant();
        Instant from = at == null || at.isBefore(now) ? now : at;
        change(kind, id, seen, from.isAfter(now) ? "scheduled" : "published", content -> {
            completeness.require(content, from);
            content.publish(from);
        });
    }

    /**
     * Makes content public as {@link #publish} does, unless something is missing; what readers see already keeps its date.
     *
     * @param amendment what readers who know it are told about the change; none for a small one
     * @return whether readers see it now, or will
     */
    boolean release(Kind kind, long id, @Nullable Instant at, @Nullable String amendment) {
        Content content = contents.find(kind, id);
        Instant now = clock.instant();
        boolean isPublic = content.publication().isPublic(now);
        boolean isKnown = content.publication().wasPublic(now);
        if (!isPublic) {
            if (!completeness.missing(content, at == null ? now : at).isEmpty()) {
                return false;
            }
            publish(kind, id, null, at);
        } else if (amendment == null) {
            trail.note("changes-published", content.ref().toString());
        }
        if (isKnown && amendment != null) {
            content.amend(
                    content.publication().publishedAt().filter(now::isBefore).orElse(now), amendment);
            finish(content, "amended", now);
        }
        return true;
    }

    /** Tells readers nothing more about a change; nothing else happens to what they see. */
    public void unamend(Kind kind, long id, @Nullable Integer seen) {
        change(kind, id, seen, "amendment-removed", Content::unamend);
    }

    /** Publishes with a moment in the past, which then is that of the last change too: for content with a history of its own. */
    public void publishAsOf(Kind kind, long id, Instant at) {
        Content content = contents.find(kind, id);
        content.publish(at);
        Instant now = clock.instant();
        finish(content, "imported", at.isBefore(now) ? at : now);
    }

    /**
     * Takes content away from readers, or tells another reason why it was; the page answers 410 with the reason.
     *
     * @throws StaleEdit when readers have not seen it, so that there is nothing to take away
     */
    public void withdraw(Kind kind, long id, @Nullable Integer seen, String reason) {
        Instant now = clock.instant();
        change(kind, id, seen, "withdrawn", content -> {
            if (!content.publication().wasPublic(now)) {
                throw new StaleEdit();
            }
            content.withdraw(content.publication().withdrawnAt().orElse(now), reason.strip());
        });
    }

    /** Makes scheduled or withdrawn content a draft again. */
    public void backToDraft(Kind kind, long id, @Nullable Integer seen) {
        change(kind, id, seen, "returned-to-draft", Content::backToDraft);
    }

    /** Puts content in the bin, where nobody needs to read it along. */
    public void bin(Kind kind, long id, @Nullable Integer seen) {
        reviews.end(Place.of(kind, id), Ending.DISCARDED);
        change(kind, id, seen, "binned", content -> content.bin(clock.instant()));
    }

    /** Whether nobody has written anything yet; what lies in the bin counts as written. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return contents.kinds().stream().allMatch(kind -> contents.of(kind).count() == 0);
    }

    private void change(
            Kind kind, long id, @Nullable Integer seen, String action, java.util.function.Consumer<Content> verb) {
        Content content = contents.find(kind, id);
        if (seen != null) {
            requireCurrent(content, seen);
        }
        verb.accept(content);
        finish(content, action, clock.instant());
    }

    /** Stores what happened to content at this moment, and tells whoever keeps a copy. */
    void finish(Content content, String action, Instant at) {
        content.stamp(at, SignedIn.current().map(SignedIn::name).orElse(null));
        contents.of(content.kind()).flush();
        announce(content);
        trail.note(action, content.ref().toString());
    }

    private static void requireCurrent(Content content, @Nullable Integer seen) {
        if (content.publication().binnedAt().isPresent()) {
            throw new NotFound();
        }
        if (seen == null || seen != content.version()) {
            throw new StaleEdit();
        }
    }

    private void announce(Content content) {
        events.publishEvent(new PublicationChanged(content.ref()));
    }
}
