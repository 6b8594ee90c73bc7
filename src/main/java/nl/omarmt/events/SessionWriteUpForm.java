package nl.omarmt.events;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.ReadAs;
import nl.omarmt.media.PhotoForm;
import nl.omarmt.text.Lines;
import nl.omarmt.text.RichText;
import nl.omarmt.web.RowMove;
import org.jspecify.annotations.Nullable;

/**
 * What was written about one breakout session, as the editor of a report posts it.
 *
 * @param id of the session
 * @param version of the session that the editor saw
 * @param tips one a line
 */
public record SessionWriteUpForm(
        @Nullable Long id,
        @Nullable Integer version,
        @ReadAs(Part.HEADING) @Size(max = 300) @Nullable String title,
        @ReadAs(Part.TEXT) @Size(max = 200_000) @Nullable String summary,
        @ReadAs(Part.LINES) @Size(max = 20_000) @Nullable String tips,
        @Size(max = 100) List<@Valid CommitmentForm> commitments,
        @Size(max = 100) List<@Valid DocumentForm> documents,
        @Size(max = 100) List<@Valid PhotoForm> photos,
        @Nullable SessionState state) {

    public SessionWriteUpForm {
        title = Fields.line(title);
        commitments = Fields.rows(commitments);
        documents = Fields.rows(documents);
        photos = Fields.rows(photos);
    }

    /** Whether anything was written about it. */
    public boolean isWrittenUp() {
        return !RichText.of(summary).isEmpty()
                || !Lines.split(tips).isEmpty()
                || !commitments.stream().allMatch(CommitmentForm::isBlank)
                || !documents.stream().allMatch(DocumentForm::isBlank)
                || !photos.stream().allMatch(PhotoForm::isBlank);
    }

    /** The same text as an answer to this version. */
    public SessionWriteUpForm withVersion(@Nullable Integer seen) {
        return new SessionWriteUpForm(id, seen, title, summary, tips, commitments, documents, photos, state);
    }

    /**
     * The same text with rows added, removed, put up or down.
     *
     * @param path of this session in the form, such as {@code sessions[2]}
     */
    public SessionWriteUpForm withRows(String path, RowMove move) {
        return new SessionWriteUpForm(
                id,
                version,
                title,
                summary,
                tips,
                move.on(path + ".commitments", commitments, CommitmentForm::blank),
                move.on(path + ".documents", documents, DocumentForm::blank),
                move.on(path + ".photos", photos, PhotoForm::blank),
                state);
    }
}
