package nl.omarmt.media;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.omarmt.media.files.Limits;
import org.jspecify.annotations.Nullable;

/**
 * How the site treats media, as its administrator typed it.
 *
 * @param imageMegabytes how large an image may be
 * @param documentMegabytes how large a document may be
 * @param keepOriginal whether images are also kept in full size, where only coordinators see them
 * @param consentRequired whether an image without known consent stands in the way of publishing; otherwise it is pointed out
 */
public record MediaSettings(
        @Nullable Integer version,

        @NotNull @Min(1) @Max(MediaSettings.LARGEST_IMAGE) @Nullable
        Integer imageMegabytes,

        @NotNull @Min(1) @Max(MediaSettings.LARGEST_DOCUMENT) @Nullable
        Integer documentMegabytes,

        boolean keepOriginal,
        boolean consentRequired) {

    static final int LARGEST_IMAGE = 100;
    static final int LARGEST_DOCUMENT = 200;

    /** As the file managers of most people count it. */
    private static final long MEGABYTE = 1024 * 1024;

    /** In bytes. */
    public Limits limits() {
        return new Limits(bytes(imageMegabytes), bytes(documentMegabytes));
    }

    private static long bytes(@Nullable Integer megabytes) {
        return megabytes == null ? 0 : megabytes * MEGABYTE;
    }
}
