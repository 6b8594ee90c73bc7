package nl.omarmt.media.files;

/**
 * How large files may be.
 *
 * @param image in bytes
 * @param document in bytes
 */
public record Limits(long image, long document) {}
