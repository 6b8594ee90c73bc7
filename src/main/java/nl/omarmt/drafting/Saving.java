package nl.omarmt.drafting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import nl.omarmt.drafting.manuscripts.Cause;
import nl.omarmt.drafting.manuscripts.Hand;
import nl.omarmt.drafting.manuscripts.Manuscript;
import nl.omarmt.drafting.manuscripts.Manuscript.Verdict;
import nl.omarmt.drafting.manuscripts.ManuscriptRows;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.drafting.manuscripts.Revision;
import nl.omarmt.drafting.manuscripts.RevisionRows;
import nl.omarmt.drafting.manuscripts.WorkingCopies;
import nl.omarmt.drafting.manuscripts.Writer;
import nl.omarmt.drafting.reviews.Ending;
import nl.omarmt.drafting.reviews.Reviews;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens when somebody presses "Opslaan" or "Publiceren". A draft is stored; of something that readers see the text
 * stays a working copy until it is published. Either way it becomes a revision.
 */
@Service
@Transactional
class Saving {

    private final Writing writing;
    private final Desk desk;
    private final Contents contents;
    private final ManuscriptRows manuscripts;
    private final RevisionRows revisions;
    private final WorkingCopies copies;
    private final StoredTexts stored;
    private final Reviews reviews;
    private final Checking checking;
    private final FormJson json;
    private final Clock clock;

    Saving(
            Writing writing,
            Desk desk,
            Contents contents,
            ManuscriptRows manuscripts,
            RevisionRows revisions,
            WorkingCopies copies,
            StoredTexts stored,
            Reviews reviews,
            Checking checking,
            FormJson json,
            Clock clock) {
        this.writing = writing;
        this.desk = desk;
        this.contents = contents;
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.copies = copies;
        this.stored = stored;
        this.reviews = reviews;
        this.checking = checking;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Saves a text, and publishes it when that was asked and nothing is missing, or asks a colleague to read it. The same
     * request twice saves once.
     *
     * @throws nl.omarmt.web.NotFound when there is no such content, or it lies in the bin
     * @throws nl.omarmt.web.StaleEdit when the content was changed by something else than its editor
     * @throws FieldRefused when a field cannot be stored
     * @throws nl.omarmt.drafting.reviews.ReviewRefused when nobody can be asked
     * @throws nl.omarmt.publishing.IncompleteContent when readers see it, or will by themselves, and something would be missing
     */
    <F extends EditForm<F>> Kept save(ContentEditing<F> editing, Place place, Hand hand, F form, Next next) {
        writing.requireOpen(place);
        Manuscript manuscript = manuscripts.lock(place);
        String text = json.write(Typed.wholly(form));
        UUID posted = UUID.nameUUIDFromBytes((text + next).getBytes(StandardCharsets.UTF_8));
        if (manuscript.hasTaken(hand, posted)) {
            return Kept.in(manuscript, "drafting.saved.already");
        }
        if (writing.judge(manuscript, place, hand) != Verdict.WELCOME
                && !json.sameWords(text, writing.present(editing, manuscript))) {
            return writing.aside(manuscript, hand, text);
        }
        if (manuscript.hasCopy() && !manuscript.writer().equals(Writer.current())) {
            copies.keepAside(manuscript);
        }
        String outcome = manuscript.subject().isPresent()
                ? saveStored(editing, manuscript, manuscript.subject().get(), hand, form, next)
                : storeNew(editing, manuscript, hand, form, next);
        manuscript.took(posted);
        manuscripts.store(manuscript);
        return Kept.in(manuscript, next.asks() ? ask(manuscript, form, next) : outcome);
    }

    private String ask(Manuscript manuscript, EditForm<?> form, Next next) {
        boolean mailed = reviews.ask(manuscript, Fields.text(form.title()), next.reader(), next.question());
        return mailed ? "drafting.review.asked" : "drafting.review.asked.noMail";
    }

    /** Publishes what is stored, whatever is written beside it; throws as {@link Desk#publish} does. */
    <F extends EditForm<F>> void publish(ContentEditing<F> editing, long id, int seen) {
        Manuscript manuscript = manuscripts.lock(Place.of(editing.kind(), id));
        desk.publish(editing.kind(), id, seen, null);
        reviews.end(manuscript.place(), Ending.PUBLISHED);
        addVersion(manuscript, editing.form(id), Cause.PUBLISHED, null, null);
        manuscripts.store(manuscript);
    }

    private <F extends EditForm<F>> String saveStored(
            ContentEditing<F> editing, Manuscript manuscript, long id, Hand hand, F form, Next next) {
        Revision last = stored.revision(editing, manuscript, id);
        F present = editing.form(id);
        F rebased = stored.rebased(manuscript, form, present);
        manuscript.writtenBy(hand);
        if (stored.isPublic(manuscript.place()) && !next.publishes()) {
            return keepBeside(manuscript, rebased, present, next);
        }
        if (contents.find(editing.kind(), id).publication().isReleased()) {
            checking.require(editing, rebased, present);
        }
        editing.revise(id, rebased);
        return finish(editing, manuscript, id, last, next);
    }

    /** Readers go on seeing what they saw. */
    private <F extends EditForm<F>> String keepBeside(Manuscript manuscript, F form, F present, Next next) {
        String text = json.write(Typed.wholly(form));
        boolean isSame = json.sameWords(text, json.write(Typed.wholly(present)));
        boolean isNews = !isSame
                && copies.standing(manuscript)
                        .filter(last -> last.cause() == Cause.SAVED && stored.isText(manuscript, last, text))
                        .isEmpty();
        if (isNews || saysMore(manuscript, next)) {
            copies.standOn(
                    manuscript,
                    revisions.add(
                            manuscript,
                            text,
                            null,
                            Cause.SAVED,
                            next.note(),
                            next.amendment(),
                            Writer.current(),
                            clock.instant()),
                    Fields.text(form.title()));
        }
        if (isSame) {
            copies.end(manuscript);
        }
        return isSame ? "drafting.saved.same" : "drafting.saved.beside";
    }

    /** Whether somebody tells something about this version that no version says yet. */
    private boolean saysMore(Manuscript manuscript, Next next) {
        return next.note() != null
                || !Objects.equals(
                        next.amendment(), revisions.plannedAmendment(manuscript).orElse(null));
    }

    private <F extends EditForm<F>> String storeNew(
            ContentEditing<F> editing, Manuscript manuscript, Hand hand, F form, Next next) {
        manuscript.writtenBy(hand);
        return finish(editing, manuscript, editing.draft(form), null, next);
    }

    /** Publishes what is stored now when that was asked, and keeps it as a revision. */
    private <F extends EditForm<F>> String finish(
            ContentEditing<F> editing, Manuscript manuscript, long id, @Nullable Revision last, Next next) {
        boolean wasPublic = isPublic(editing.kind(), id);
        boolean released = next.publishes() && desk.release(editing.kind(), id, next.at(), next.amendment());
        F result = editing.form(id);
        boolean isNews = last == null || !stored.isText(manuscript, last, json.write(Typed.wholly(result)));
        if (released || isNews || saysMore(manuscript, next)) {
            addVersion(manuscript, result, released ? Cause.PUBLISHED : Cause.SAVED, next.note(), next.amendment());
        }
        if (released && !next.schedules()) {
            reviews.end(manuscript.place(), Ending.PUBLISHED);
        }
        copies.end(manuscript);
        manuscript.savedAs(id);
        return outcome(editing.kind(), id, next, released, wasPublic);
    }

    private <F extends EditForm<F>> void addVersion(
            Manuscript manuscript, F stored, Cause cause, @Nullable String note, @Nullable String amendment) {
        revisions.add(
                manuscript,
                json.write(Typed.wholly(stored)),
                stored.version(),
                cause,
                note,
                amendment,
                Writer.current(),
                clock.instant());
    }

    private String outcome(Kind kind, long id, Next next, boolean released, boolean wasPublic) {
        if (!next.publishes()) {
            Publication publication = contents.find(kind, id).publication();
            return publication.isReleased()
                    ? "drafting.saved.scheduled"
                    : publication.withdrawnAt().isPresent() ? "drafting.saved.withdrawn" : "drafting.saved.draft";
        }
        if (!released) {
            return "drafting.saved.incomplete";
        }
        return wasPublic
                ? "drafting.published.changes"
                : next.schedules() ? "drafting.scheduled" : "drafting.published";
    }

    private boolean isPublic(Kind kind, long id) {
        return contents.find(kind, id).publication().isPublic(clock.instant());
    }
}
