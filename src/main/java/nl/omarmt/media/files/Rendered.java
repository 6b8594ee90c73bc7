package nl.omarmt.media.files;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was made of one image.
 *
 * @param type of all renditions: JPEG, or PNG where parts of the image are transparent
 * @param width of the whole image in pixels, upright
 * @param height as {@code width}
 * @param colour the average, such as {@code #a1b2c3}
 * @param renditions from narrow to wide; none is wider than the image, and there is always at least one
 * @param original the whole image as it came in, without anything that says where, with what or by whom it was made; absent
 *     when it was not asked for
 */
public record Rendered(
        FileType type,
        int width,
        int height,
        String colour,
        List<Rendition> renditions,
        @Nullable Path original) {

    /** One file that pages show. */
    public record Rendition(int width, int height, Path file) {}
}
