package nl.omarmt.media;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.omarmt.drafting.Fields;
import nl.omarmt.web.PlausibleDate;
import org.jspecify.annotations.Nullable;

/** What the form with the description of an image posts. */
record ImageForm(
        @Nullable Integer version,
        @NotNull @Nullable Sort sort,
        @Size(max = 500) @Nullable String alt,
        boolean decorative,
        @Size(max = 200) @Nullable String credit,
        @NotNull @PlausibleDate @Nullable LocalDate takenOn,
        @Nullable Long eventId,
        @NotNull @Min(0) @Max(100) @Nullable Integer focalX,
        @NotNull @Min(0) @Max(100) @Nullable Integer focalY) {

    ImageForm {
        alt = Fields.line(alt);
        credit = Fields.line(credit);
    }

    static ImageForm of(Image image) {
        Picture picture = image.picture();
        return new ImageForm(
                image.version(),
                image.sort(),
                image.alt(),
                image.decorative(),
                image.credit(),
                image.takenOn(),
                image.eventId(),
                picture.focalX(),
                picture.focalY());
    }
}
