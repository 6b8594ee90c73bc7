package nl.omarmt.drafting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.omarmt.drafting.comparison.Difference;
import nl.omarmt.drafting.manuscripts.Cause;
import nl.omarmt.drafting.manuscripts.Manuscript;
import nl.omarmt.drafting.manuscripts.ManuscriptRows;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.drafting.manuscripts.Revision;
import nl.omarmt.drafting.manuscripts.RevisionRows;
import nl.omarmt.drafting.manuscripts.WorkingCopies;
import nl.omarmt.drafting.manuscripts.Writer;
import nl.omarmt.drafting.reviews.Ending;
import nl.omarmt.drafting.reviews.Reviews;
import nl.omarmt.web.NotFound;
import nl.omarmt.web.Paged;
import nl.omarmt.web.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of a text: what they say, how they differ, and how an older one is taken up again. Nothing is ever written over. */
@Service
@Transactional
class History {

    private static final int SIZE = 25;
    /** As many as a list in a form can hold. */
    private static final int MOST_CHOICES = 500;

    private final Writing writing;
    private final ManuscriptRows manuscripts;
    private final RevisionRows revisions;
    private final WorkingCopies copies;
    private final StoredTexts stored;
    private final Reviews reviews;
    private final Merging merging;
    private final FormJson json;
    private final Clock clock;

    History(
            Writing writing,
            ManuscriptRows manuscripts,
            RevisionRows revisions,
            WorkingCopies copies,
            StoredTexts stored,
            Reviews reviews,
            Merging merging,
            FormJson json,
            Clock clock) {
        this.writing = writing;
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.copies = copies;
        this.stored = stored;
        this.reviews = reviews;
        this.merging = merging;
        this.json = json;
        this.clock = clock;
    }

    /**
     * One page of the versions of a text, newest first; throws as {@link Writing#open} does.
     *
     * @param number of the page, from 1
     */
    @Transactional(readOnly = true)
    public Paged<Revision> list(Place place, int number) {
        writing.requireOpen(place);
        long offset = Paged.offset(number, SIZE);
        return manuscripts
                .find(place)
                .map(manuscript -> new Paged<>(
                        revisions.list(manuscript, offset, SIZE), number, SIZE, revisions.count(manuscript)))
                .orElseGet(() -> new Paged<>(List.of(), number, SIZE, 0));
    }

    /** The newest versions, at most so many. */
    @Transactional(readOnly = true)
    public List<Revision> latest(Place place, int atMost) {
        return manuscripts
                .find(place)
                .map(manuscript -> revisions.list(manuscript, 0, atMost))
                .orElse(List.of());
    }

    /** All versions from which somebody can choose two, newest first. */
    @Transactional(readOnly = true)
    public List<Revision> choices(Place place) {
        return latest(place, MOST_CHOICES);
    }

    /** What readers shall be told about the changes that are being written, as far as somebody has saved that. */
    @Transactional(readOnly = true)
    public @Nullable String plannedAmendment(Place place) {
        return manuscripts.find(place).flatMap(revisions::plannedAmendment).orElse(null);
    }

    /**
     * Where two versions differ.
     *
     * @param from the number of a version; none for what is written there now
     * @throws NotFound when there is no such version of this text
     */
    @Transactional(readOnly = true)
    public <F extends EditForm<F>> List<Difference> between(
            ContentEditing<F> editing, Place place, @Nullable Integer from, @Nullable Integer to) {
        return merging.differences(place.kind().module(), typed(editing, place, from), typed(editing, place, to), null);
    }

    /** @throws NotFound when there is no such version of this text */
    @Transactional(readOnly = true)
    public Revision version(Place place, int number) {
        writing.requireOpen(place);
        return manuscripts
                .find(place)
                .flatMap(manuscript -> revisions.find(manuscript, number))
                .orElseThrow(NotFound::new);
    }

    /**
     * Takes an older version up again as the working copy. What was written there until now is a version first.
     *
     * @param seen the version of the manuscript that the page showed
     * @throws NotFound when there is no such version of this text
     * @throws StaleEdit when somebody has written in the meantime
     */
    public <F extends EditForm<F>> void restore(ContentEditing<F> editing, long id, int number, int seen) {
        Place place = Place.of(editing.kind(), id);
        Manuscript manuscript = open(place, seen);
        F older = typed(editing, place, number).form();
        stored.revision(editing, manuscript, id);
        copies.keepAside(manuscript);
        F form = older.answering(editing.form(id));
        manuscript.movedOn();
        copies.standOn(
                manuscript,
                revisions.add(
                        manuscript,
                        json.write(
                                new Typed<>(form, typed(editing, place, number).unreadable())),
                        null,
                        Cause.RESTORED,
                        Integer.toString(number),
                        Writer.current(),
                        clock.instant()),
                Fields.text(form.title()));
        manuscripts.store(manuscript);
    }

    /**
     * Removes a working copy, so that only what is stored stays. It is a version from then on. When readers see what stays,
     * nobody needs to read it along.
     *
     * @param seen the version of the manuscript that the page showed
     * @throws StaleEdit when somebody has written in the meantime
     */
    public void discard(Place place, int seen) {
        Manuscript manuscript = open(place, seen);
        Optional<String> text = copies.text(manuscript);
        if (text.isPresent()) {
            manuscript.movedOn();
            revisions.add(manuscript, text.get(), null, Cause.DISCARDED, null, manuscript.writer(), clock.instant());
            copies.end(manuscript);
            manuscripts.store(manuscript);
            if (stored.isPublic(place)) {
                reviews.end(place, Ending.DISCARDED);
            }
        }
    }

    private Manuscript open(Place place, int seen) {
        writing.requireOpen(place);
        Manuscript manuscript = manuscripts.locked(place).orElseThrow(NotFound::new);
        if (manuscript.version() != seen) {
            throw new StaleEdit();
        }
        return manuscript;
    }

    private <F extends EditForm<F>> Typed<F> typed(ContentEditing<F> editing, Place place, @Nullable Integer number) {
        if (number == null) {
            return writing.open(editing, place).typed();
        }
        writing.requireOpen(place);
        return manuscripts
                .find(place)
                .flatMap(manuscript -> revisions.form(manuscript, number))
                .map(text -> json.read(text, stored.type(editing)))
                .orElseThrow(NotFound::new);
    }
}
