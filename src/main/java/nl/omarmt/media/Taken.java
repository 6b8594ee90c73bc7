package nl.omarmt.media;

import java.util.UUID;

/**
 * What came of an upload.
 *
 * @param name of the file as it is kept
 * @param image whether it is an image; otherwise a document
 * @param thumbnail address of a small picture; empty for a document
 * @param again whether it was there already
 * @param withdrawn whether it was there and nobody may see it any more
 */
record Taken(UUID id, String name, boolean image, String thumbnail, boolean again, boolean withdrawn) {

    static Taken of(Image image, boolean again) {
        return new Taken(
                image.id(), image.origin().fileName(), true, image.picture().thumbnail(), again, image.isWithdrawn());
    }

    static Taken of(DocumentFile document, boolean again) {
        return new Taken(document.id(), document.origin().fileName(), false, "", again, false);
    }
}
