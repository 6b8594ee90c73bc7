package nl.omarmt.media;

import java.util.UUID;
import nl.omarmt.text.Slug;

/**
 * What a page says of a document before somebody downloads it.
 *
 * @param path where it is downloaded
 * @param extension such as {@code pdf}
 * @param readable whether its text can be read out
 */
public record Attachment(UUID id, String title, String path, String extension, long bytes, boolean readable) {

    private static final int LONGEST_TITLE = 300;
    private static final double KILOBYTE = 1024;
    private static final double MEGABYTE = KILOBYTE * KILOBYTE;

    static Attachment of(UUID id, String title, String fileName, String extension, long bytes, boolean readable) {
        String path = "/media/" + id + "/" + Slug.of(titleOf(fileName), "document") + "." + extension;
        return new Attachment(id, title, path, extension, bytes, readable);
    }

    /** What a document is called until somebody gives it a title. */
    static String titleOf(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String bare = (dot > 0 ? fileName.substring(0, dot) : fileName)
                .replaceAll("[_\\s]+", " ")
                .strip();
        return bare.isEmpty() ? fileName : bare.substring(0, Math.min(bare.length(), LONGEST_TITLE));
    }

    /** The key of the words for how large it is; {@link #size} is their number. */
    public String sizeMessage() {
        return bytes < MEGABYTE ? "media.size.kilobytes" : "media.size.megabytes";
    }

    /** In kilobytes below one megabyte, otherwise in megabytes. */
    public double size() {
        return bytes < MEGABYTE ? Math.max(1, Math.round(bytes / KILOBYTE)) : bytes / MEGABYTE;
    }
}
