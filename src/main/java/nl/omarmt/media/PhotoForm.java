package nl.omarmt.media;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.ReadAs;
import org.jspecify.annotations.Nullable;

/** A row with a photo: which image of the library, and its words at this place. */
public record PhotoForm(
        @ReadAs(Part.IMAGE) @Nullable UUID imageId,
        @ReadAs(Part.DECORATION) @Nullable Boolean decorative,
        @ReadAs(Part.ALT) @Size(max = 500) @Nullable String alt,
        @ReadAs(Part.CAPTION) @Size(max = 500) @Nullable String caption,
        @ReadAs(Part.LINE) @Size(max = 200) @Nullable String credit) {

    public PhotoForm {
        decorative = Boolean.TRUE.equals(decorative) ? true : null;
        alt = Fields.line(alt);
        caption = Fields.line(caption);
        credit = Fields.line(credit);
    }

    /** A row in which nothing has been typed. */
    public static PhotoForm blank() {
        return new PhotoForm(null, null, null, null, null);
    }

    /** The row for a stored photo. */
    public static PhotoForm of(Photo photo) {
        return new PhotoForm(photo.imageId(), photo.decorative(), photo.alt(), photo.caption(), photo.credit());
    }

    /** The row of a place that has one photo at most: none when it has none. */
    public static List<PhotoForm> single(Photo photo) {
        return photo.isNone() ? List.of() : List.of(of(photo));
    }

    /** The photo of a place that has one at most. */
    public static Photo single(List<PhotoForm> rows) {
        return rows.stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .map(PhotoForm::photo)
                .orElse(Photo.NONE);
    }

    /** Whether nothing has been typed or chosen. */
    public boolean isBlank() {
        return equals(blank());
    }

    /** What is stored of it. */
    public Photo photo() {
        boolean isDecoration = Boolean.TRUE.equals(decorative);
        return new Photo(
                imageId, isDecoration, isDecoration ? "" : Fields.text(alt), Fields.text(caption), Fields.text(credit));
    }
}
