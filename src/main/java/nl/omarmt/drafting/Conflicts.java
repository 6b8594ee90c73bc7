package nl.omarmt.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omarmt.drafting.Conflict.Hidden;
import nl.omarmt.drafting.manuscripts.Manuscript;
import nl.omarmt.drafting.manuscripts.ManuscriptRows;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.drafting.manuscripts.RevisionRows;
import nl.omarmt.drafting.manuscripts.WorkingCopies;
import nl.omarmt.publishing.Content;
import nl.omarmt.web.NotFound;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody wrote while somebody else did: lays both texts beside each other, and makes one of both. */
@Service
@Transactional(readOnly = true)
class Conflicts {

    private final Writing writing;
    private final Contents contents;
    private final ManuscriptRows manuscripts;
    private final RevisionRows revisions;
    private final WorkingCopies copies;
    private final StoredTexts stored;
    private final Merging merging;
    private final FormJson json;

    Conflicts(
            Writing writing,
            Contents contents,
            ManuscriptRows manuscripts,
            RevisionRows revisions,
            WorkingCopies copies,
            StoredTexts stored,
            Merging merging,
            FormJson json) {
        this.writing = writing;
        this.contents = contents;
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.copies = copies;
        this.stored = stored;
        this.merging = merging;
        this.json = json;
    }

    /** What was posted, with what the text that stands there now says in these places. */
    <F extends EditForm<F>> Typed<F> merged(ContentEditing<F> contents, Place place, Typed<F> mine, List<String> take) {
        return merging.taken(mine, theirs(contents, place, mine).typed(), take);
    }

    /**
     * The page about a text that was put aside.
     *
     * @throws NotFound when there is no such content, or no such revision of it
     */
    <F extends EditForm<F>> Conflict between(ContentEditing<F> contents, Place place, int revision) {
        String text = manuscripts
                .find(place)
                .flatMap(manuscript -> revisions.form(manuscript, revision))
                .orElseThrow(NotFound::new);
        return between(contents, place, revision, json.read(text, stored.type(contents)));
    }

    /** The page about a text that was put aside as it arrived. */
    <F extends EditForm<F>> Conflict between(ContentEditing<F> contents, Place place, int revision, Typed<F> mine) {
        Theirs<F> theirs = theirs(contents, place, mine);
        Typed<F> answer = new Typed<>(mine.form().answering(theirs.typed().form()), mine.unreadable());
        return new Conflict(
                place.isNew() ? place.kind().adminPath() + "/nieuw" : place.path(),
                Fields.text(theirs.typed().form().title()),
                place.path(),
                theirs.by(),
                theirs.at().atZone(Time.ZONE),
                merging.choices(
                        place.kind().module(),
                        answer,
                        theirs.typed(),
                        origin(place, theirs, revision, mine.form().version()).orElse(null)),
                hidden(answer, theirs.sheet()),
                revision);
    }

    /** The working copy; or what is stored, when the working copy is my own text and something else has changed the content. */
    private <F extends EditForm<F>> Theirs<F> theirs(ContentEditing<F> contents, Place place, Typed<F> mine) {
        Opened<F> opened = writing.open(contents, place);
        Long id = place.id();
        if (id != null && (!opened.sheet().copy() || json.sameWords(json.write(mine), json.write(opened.typed())))) {
            Content content = this.contents.find(place.kind(), id);
            return new Theirs<>(
                    Typed.wholly(contents.form(id)), opened.sheet(), false, content.changedBy(), content.changedAt());
        }
        Manuscript manuscript = manuscripts.find(place).orElseThrow(NotFound::new);
        return new Theirs<>(
                opened.typed(),
                opened.sheet(),
                true,
                manuscript.writer().name(),
                manuscript.writtenAt().orElse(Instant.EPOCH));
    }

    /** The text from which mine was made, as well as that is known. */
    private Optional<String> origin(Place place, Theirs<?> theirs, int revision, @Nullable Integer version) {
        return manuscripts
                .find(place)
                .flatMap(manuscript -> theirs.copy()
                        ? copies.origin(manuscript, revision)
                        : revisions
                                .stored(manuscript, version)
                                .flatMap(last -> revisions.form(manuscript, last.number())));
    }

    private List<Hidden> hidden(Typed<?> typed, Sheet sheet) {
        List<Hidden> fields = new ArrayList<>(merging.hidden(typed));
        fields.add(new Hidden("seen", Integer.toString(sheet.seen())));
        fields.add(new Hidden("pen", sheet.pen().toString()));
        UUID key = sheet.place().key();
        if (key != null) {
            fields.add(new Hidden("concept", key.toString()));
        }
        return fields;
    }

    /**
     * The text that stands there now.
     *
     * @param copy whether it is the working copy
     */
    private record Theirs<F>(
            Typed<F> typed,
            Sheet sheet,
            boolean copy,
            @Nullable String by,
            Instant at) {}
}
