package nl.omarmt.media;

import java.util.UUID;

/**
 * What a page says of a document before somebody downloads it.
 *
 * @param path where it is downloaded
 * @param extension such as {@code pdf}
 * @param readable whether its text can be read out
 */
public record Attachment(UUID id, String title, String path, String extension, long bytes, boolean readable) {

    private static final double KILOBYTE = 1024;
    private static final double MEGABYTE = KILOBYTE * KILOBYTE;

    /** The key of the words for how large it is; {@link #size} is their number. */
    public String sizeMessage() {
        return bytes < MEGABYTE ? "media.size.kilobytes" : "media.size.megabytes";
    }

    /** In kilobytes below one megabyte, otherwise in megabytes. */
    public double size() {
        return bytes < MEGABYTE ? Math.max(1, Math.round(bytes / KILOBYTE)) : bytes / MEGABYTE;
    }
}
