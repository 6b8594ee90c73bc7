package nl.omarmt.drafting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.omarmt.drafting.manuscripts.Manuscript;
import nl.omarmt.drafting.manuscripts.ManuscriptRows;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.ContentRepository;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.PublicationChanged;
import nl.omarmt.publishing.Ref;
import nl.omarmt.security.AuditTrail;
import nl.omarmt.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bin: what was thrown away comes back as it was, until it is destroyed with everything that was written of it. */
@Service
@Transactional
public class Bin {

    /** How long something lies in the bin before it is destroyed. */
    public static final Duration KEPT = Duration.ofDays(90);

    private final Contents contents;
    private final Desk desk;
    private final ManuscriptRows manuscripts;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bin(
            Contents contents,
            Desk desk,
            ManuscriptRows manuscripts,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contents = contents;
        this.desk = desk;
        this.manuscripts = manuscripts;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Everything that lies in the bin, last thrown away first. */
    @Transactional(readOnly = true)
    public List<Content> items() {
        return contents.kinds().stream()
                .<Content>flatMap(kind -> contents.of(kind).binned().stream())
                .sorted(Comparator.comparing((Content content) ->
                                content.publication().binnedAt().orElseThrow())
                        .reversed())
                .toList();
    }

    /** What was thrown away before it was ever saved, last written first. */
    @Transactional(readOnly = true)
    public List<Manuscript> unsaved() {
        return manuscripts.unsaved(true);
    }

    /**
     * Puts something in the bin that was never saved.
     *
     * @throws NotFound when nothing is written there
     */
    public void throwAway(Place place) {
        Manuscript manuscript = unsaved(place);
        manuscript.throwAway(clock.instant());
        manuscripts.store(manuscript);
    }

    /**
     * Takes something out of the bin that was never saved.
     *
     * @throws NotFound when it does not lie there
     */
    public void restore(Place place) {
        Manuscript manuscript = unsaved(place);
        manuscript.takeBack();
        manuscripts.store(manuscript);
    }

    /** Destroys something that was never saved, if it lies in the bin. */
    public void erase(Place place) {
        if (unsaved(place).binnedAt().isPresent()) {
            manuscripts.delete(place);
        }
    }

    private Manuscript unsaved(Place place) {
        return manuscripts
                .locked(place)
                .filter(manuscript -> manuscript.subject().isEmpty() && manuscript.hasCopy())
                .orElseThrow(NotFound::new);
    }

    /**
     * Takes content out of the bin, with its address, its working copy and its revisions.
     *
     * @return whether readers see it again
     * @throws NotFound when it does not lie there
     */
    public boolean restore(Kind kind, long id) {
        Content content = contents.find(kind, id);
        if (content.publication().binnedAt().isEmpty()) {
            throw new NotFound();
        }
        Instant now = clock.instant();
        content.restore(now);
        desk.finish(content, "restored", now);
        return content.publication().isPublic(now);
    }

    /**
     * Destroys what lies in the bin, with its revisions; other content is not touched.
     *
     * @throws StillUsed when other content cannot do without it, such as the report of a meeting
     */
    public void erase(Kind kind, long id) {
        erase(contents.of(kind), id, Instant.MAX);
    }

    /** What has lain in the bin for longer than {@link #KEPT}. */
    @Transactional(readOnly = true)
    public List<Ref> overdue() {
        Instant before = clock.instant().minus(KEPT);
        return items().stream()
                .filter(content ->
                        content.publication().binnedAt().orElseThrow().isBefore(before))
                .map(Content::ref)
                .toList();
    }

    /** Destroys what was never saved and has lain in the bin for longer than {@link #KEPT}. */
    public int eraseUnsaved() {
        return manuscripts.deleteBinned(clock.instant().minus(KEPT));
    }

    /** Destroys this content if it has lain in the bin for longer than {@link #KEPT}; throws as {@link #erase(Kind, long)} does. */
    public void eraseOverdue(Ref ref) {
        erase(contents.of(ref.kind()), ref.id(), clock.instant().minus(KEPT));
    }

    private <T extends Content> void erase(ContentRepository<T> repository, long id, Instant binnedBefore) {
        try {
            repository
                    .findById(id)
                    .filter(content -> content.publication()
                            .binnedAt()
                            .filter(at -> at.isBefore(binnedBefore))
                            .isPresent())
                    .ifPresent(content -> erase(repository, content));
        } catch (DataIntegrityViolationException used) {
            throw new StillUsed(used);
        }
    }

    private <T extends Content> void erase(ContentRepository<T> repository, T content) {
        repository.delete(content);
        repository.flush();
        manuscripts.delete(Place.of(content.kind(), content.id()));
        events.publishEvent(new PublicationChanged(content.ref()));
        trail.note("erased", content.ref().toString());
    }
}
