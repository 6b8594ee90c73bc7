package nl.omarmt.media.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What follows the end of a file. Phones leave films and second photos there, which is no harm; a page or an archive makes
 * the file two files in one, and a browser or a scanner may take it for the other.
 */
final class Tail {

    private static final List<byte[]> MARKUP = List.of(
            ascii("<html"),
            ascii("<!doctype"),
            ascii("<script"),
            ascii("<body"),
            ascii("<iframe"),
            ascii("<svg"),
            ascii("<?php"));
    private static final byte[] PDF = ascii("%pdf-");
    private static final int ARCHIVE_ENTRY = 0x504B0304;
    private static final int ARCHIVE_END = 0x504B0506;

    private final ByteBuffer file;

    private Tail(ByteBuffer file) {
        this.file = file;
    }

    /** @throws RefusedFile when a page, an archive or a PDF begins at or after that position */
    static void check(ByteBuffer file, int from) throws RefusedFile {
        Tail tail = new Tail(file);
        for (int at = from; at < file.limit(); at++) {
            if (tail.isOtherFile(at)) {
                throw Reason.POLYGLOT.refusal();
            }
        }
    }

    private boolean isOtherFile(int at) {
        return switch (file.get(at)) {
            case 'P' -> isArchive(at);
            case '%' -> begins(at, PDF);
            case '<' -> isMarkup(at);
            default -> false;
        };
    }

    // Four bytes are found by chance in a film of some megabytes, so a few more must fit.
    private boolean isArchive(int at) {
        if (at + 10 > file.limit()) {
            return false;
        }
        if (file.getInt(at) == ARCHIVE_END) {
            return file.getInt(at + 4) == 0;
        }
        return file.getInt(at) == ARCHIVE_ENTRY
                && file.get(at + 4) < 64
                && file.get(at + 5) <= 3
                && file.get(at + 9) == 0;
    }

    private boolean isMarkup(int at) {
        return MARKUP.stream().anyMatch(word -> begins(at, word) && endsWord(at + word.length));
    }

    private boolean endsWord(int at) {
        return at >= file.limit() || !Character.isLetterOrDigit(file.get(at));
    }

    private boolean begins(int at, byte[] lowerCase) {
        if (at + lowerCase.length > file.limit()) {
            return false;
        }
        for (int i = 0; i < lowerCase.length; i++) {
            if (Character.toLowerCase(file.get(at + i)) != lowerCase[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
