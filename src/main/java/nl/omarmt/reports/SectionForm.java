package nl.omarmt.reports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.PointsTo;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.ReadAs;
import nl.omarmt.events.DocumentForm;
import nl.omarmt.media.PhotoForm;
import nl.omarmt.text.Excerpt;
import nl.omarmt.web.RowMove;
import org.jspecify.annotations.Nullable;

/**
 * A section as the editor posts it; it uses the fields of its kind and leaves the others empty.
 *
 * @param id of the stored section; none for a new one
 * @param videoProvider whose id {@code videoId} was, in a form of before addresses were typed; the address has taken its place
 * @param videoId the address of the video, as somebody copied it; it keeps its old name for the forms that were stored
 * @param videoPosterId of the image that stands in its place until somebody plays it
 * @param videoText what there is to see and hear in the video, or the address at which that can be read
 */
public record SectionForm(
        @Nullable Long id,
        @Nullable SectionKind kind,
        @ReadAs(Part.HEADING) @Size(max = 300) @Nullable String heading,
        @ReadAs(Part.TEXT) @Size(max = 200_000) @Nullable String body,
        @PointsTo("workgroup") @Nullable Long workgroupId,
        @PointsTo("call") @Nullable Long callId,
        @ReadAs(Part.QUOTE) @Size(max = 1000) @Nullable String quote,
        @ReadAs(Part.LINE) @Size(max = 200) @Nullable String quoteBy,
        @Nullable VideoProvider videoProvider,
        @VideoAddress @Size(max = 300) @Nullable String videoId,
        @ReadAs(Part.LINE) @Size(max = 300) @Nullable String videoTitle,
        @ReadAs(Part.PARAGRAPHS) @Size(max = 5000) @Nullable String videoText,
        @Size(max = 100) List<@Valid DocumentForm> documents,
        @Size(max = 100) List<@Valid PhotoForm> photos,
        @ReadAs(Part.IMAGE) @Nullable UUID videoPosterId) {

    private static final int NAME = 60;

    public SectionForm {
        heading = Fields.line(heading);
        quote = Fields.line(quote);
        quoteBy = Fields.line(quoteBy);
        videoId = Fields.line(videoId);
        if (videoProvider != null && videoId != null && videoProvider.knows(videoId)) {
            videoId = videoProvider.href(videoId);
        }
        videoProvider = null;
        videoTitle = Fields.line(videoTitle);
        videoText = Fields.line(videoText);
        documents = Fields.rows(documents);
        photos = Fields.rows(photos);
    }

    /** A section in which nothing has been typed, with the first row of what it is about. */
    static SectionForm blank(SectionKind kind) {
        return of(
                kind,
                null,
                null,
                kind == SectionKind.DOCUMENTS ? List.of(DocumentForm.blank()) : List.of(),
                kind == SectionKind.PHOTO ? List.of(PhotoForm.blank()) : List.of());
    }

    /** A section with a heading, to be written. */
    static SectionForm headed(SectionKind kind, String heading, @Nullable Long workgroupId) {
        return of(kind, heading, workgroupId, List.of(), List.of());
    }

    private static SectionForm of(
            SectionKind kind,
            @Nullable String heading,
            @Nullable Long workgroupId,
            List<DocumentForm> documents,
            List<PhotoForm> photos) {
        return new SectionForm(
                null,
                kind,
                heading,
                null,
                workgroupId,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                documents,
                photos,
                null);
    }

    /** The kind; text when none was posted. */
    public SectionKind sort() {
        return Objects.requireNonNullElse(kind, SectionKind.TEXT);
    }

    /** What tells it from others of its kind in a list: its heading, or the beginning of what it holds; empty when blank. */
    public String name() {
        return Stream.concat(
                        Stream.of(heading, quote, videoTitle), photos.stream().map(PhotoForm::caption))
                .filter(Objects::nonNull)
                .findFirst()
                .map(words -> Excerpt.of(words, NAME))
                .orElse("");
    }

    /** The same section pointing at this workgroup and call only. */
    SectionForm pointingAt(@Nullable Long workgroup, @Nullable Long call) {
        return new SectionForm(
                id,
                kind,
                heading,
                body,
                workgroup,
                call,
                quote,
                quoteBy,
                videoProvider,
                videoId,
                videoTitle,
                videoText,
                documents,
                photos,
                videoPosterId);
    }

    /** @param path of this section in the form, such as {@code sections[2]} */
    SectionForm withRows(String path, RowMove move) {
        return new SectionForm(
                id,
                kind,
                heading,
                body,
                workgroupId,
                callId,
                quote,
                quoteBy,
                videoProvider,
                videoId,
                videoTitle,
                videoText,
                move.on(path + ".documents", documents, DocumentForm::blank),
                move.on(path + ".photos", photos, PhotoForm::blank),
                videoPosterId);
    }
}
