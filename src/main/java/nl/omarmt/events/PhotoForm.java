package nl.omarmt.events;

import jakarta.validation.constraints.Size;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.ReadAs;
import org.jspecify.annotations.Nullable;

/** A row with a photo. */
public record PhotoForm(
        @ReadAs(Part.ALT) @Size(max = 500) @Nullable String alt,
        @ReadAs(Part.CAPTION) @Size(max = 500) @Nullable String caption,
        @ReadAs(Part.LINE) @Size(max = 200) @Nullable String credit) {

    public PhotoForm {
        alt = Fields.line(alt);
        caption = Fields.line(caption);
        credit = Fields.line(credit);
    }

    /** A row in which nothing has been typed. */
    public static PhotoForm blank() {
        return new PhotoForm(null, null, null);
    }

    /** The row for a stored photo. */
    public static PhotoForm of(Photo photo) {
        return new PhotoForm(photo.alt(), photo.caption(), photo.credit());
    }

    /** Whether nothing has been typed. */
    public boolean isBlank() {
        return alt == null && caption == null && credit == null;
    }

    /** What is stored of it. */
    public Photo photo() {
        return new Photo(Fields.text(alt), Fields.text(caption), Fields.text(credit));
    }
}
