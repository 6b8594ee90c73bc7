package nl.omarmt.media.files;

/**
 * A file that was looked into and may be kept.
 *
 * @param width as the header of an image says, before it is turned upright; 0 for a document
 * @param height as {@code width}
 * @param readable whether a document has text that can be read out; true for every image
 */
public record Inspected(FileType type, int width, int height, boolean readable) {}
