package nl.omarmt.media;

import java.util.UUID;

/**
 * A file that the library has taken in.
 *
 * @param image whether it is an image; otherwise a document
 * @param address of a small rendition, as a figure in a text names it, or of the document
 */
public record Accession(UUID id, boolean image, String address) {}
