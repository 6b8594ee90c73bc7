package nl.omarmt.drafting;

import java.time.Clock;
import java.util.Optional;
import nl.omarmt.drafting.manuscripts.Cause;
import nl.omarmt.drafting.manuscripts.Manuscript;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.drafting.manuscripts.Revision;
import nl.omarmt.drafting.manuscripts.RevisionRows;
import nl.omarmt.drafting.manuscripts.Writer;
import nl.omarmt.publishing.Content;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The texts that the content itself holds, as forms and as revisions. */
@Component
class StoredTexts {

    private final Contents contents;
    private final RevisionRows revisions;
    private final FormJson json;
    private final Clock clock;

    StoredTexts(Contents contents, RevisionRows revisions, FormJson json, Clock clock) {
        this.contents = contents;
        this.revisions = revisions;
        this.json = json;
        this.clock = clock;
    }

    @SuppressWarnings("unchecked")
    <F extends EditForm<F>> Class<F> type(ContentEditing<F> editing) {
        return (Class<F>) editing.blank().getClass();
    }

    /** What is stored there, or what something new begins with. */
    <F extends EditForm<F>> String text(ContentEditing<F> editing, Place place) {
        Long id = place.id();
        return json.write(Typed.wholly(id == null ? editing.blank() : editing.form(id)));
    }

    /** Whether readers see what is stored there. */
    boolean isPublic(Place place) {
        Long id = place.id();
        return id != null && contents.find(place.kind(), id).publication().isPublic(clock.instant());
    }

    /**
     * The revision that holds what is stored. It is made when there is none: of content that came with an import, or that
     * something else than its editor has changed.
     */
    <F extends EditForm<F>> Revision revision(ContentEditing<F> editing, Manuscript manuscript, long id) {
        F form = editing.form(id);
        String text = json.write(Typed.wholly(form));
        Optional<Revision> last = revisions.stored(manuscript, null);
        if (last.isPresent() && isText(manuscript, last.get(), text)) {
            return last.get();
        }
        Content content = contents.find(editing.kind(), id);
        return revisions.add(
                manuscript,
                text,
                form.version(),
                content.publication().isReleased() ? Cause.PUBLISHED : Cause.SAVED,
                null,
                new Writer(null, content.changedBy()),
                content.changedAt());
    }

    /** A text based on an older version of the content, as an answer to the present one, when only something else than words changed. */
    <F extends EditForm<F>> F rebased(Manuscript manuscript, F form, F present) {
        @Nullable Integer seen = form.version();
        if (seen == null || seen.equals(present.version())) {
            return form;
        }
        boolean sameWords = revisions
                .stored(manuscript, seen)
                .filter(revision -> isText(manuscript, revision, json.write(Typed.wholly(present))))
                .isPresent();
        return sameWords ? form.answering(present) : form;
    }

    /** Whether a revision says the same as this text. */
    boolean isText(Manuscript manuscript, Revision revision, String text) {
        return json.sameWords(
                text, revisions.form(manuscript, revision.number()).orElseThrow());
    }
}
