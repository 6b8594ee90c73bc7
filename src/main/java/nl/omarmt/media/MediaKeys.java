package nl.omarmt.media;

import java.nio.file.Path;
import java.util.UUID;

/** Where the files of one image or document are stored, and how they are called in addresses. */
final class MediaKeys {

    private MediaKeys() {}

    static String rendition(UUID id, int width, String extension) {
        return id + "/" + width + "." + extension;
    }

    static String original(UUID id, String extension) {
        return id + "/original." + extension;
    }

    static String document(UUID id, String extension) {
        return id + "/document." + extension;
    }

    /** What stands behind the last dot of a file name. */
    static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
