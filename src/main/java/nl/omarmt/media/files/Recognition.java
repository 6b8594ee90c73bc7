package nl.omarmt.media.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/** Tells from its first bytes what a file is; neither its name nor what a browser says about it counts. */
final class Recognition {

    /** As many as the longest look that it takes. */
    static final int HEAD = 1 << 16;

    private static final Map<String, FileType> IMAGES = Map.of(
            "image/jpeg", FileType.JPEG,
            "image/png", FileType.PNG,
            "image/vnd.mozilla.apng", FileType.PNG,
            "image/gif", FileType.GIF,
            "image/webp", FileType.WEBP);
    private static final Pattern MARKUP = Pattern.compile("^[\\s\u00EF\u00BB\u00BF\u00FE\u00FF]*<");
    private static final Pattern DRAWING = Pattern.compile("<(?:\\w+:)?svg[\\s>]");
    private static final Pattern PAGE = Pattern.compile("<(?:html|!doctype html|head|body|script|iframe|title)[\\s>]");

    /** What can be said before a file is looked into. */
    enum Family {
        IMAGE,
        PDF,
        ARCHIVE,
        COMPOUND
    }

    /** @param image only for an image */
    record Guess(Family family, @Nullable FileType image) {}

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** @throws RefusedFile when it can be no type that is taken in */
    Guess guess(byte[] head) throws IOException, RefusedFile {
        if (begins(head, 0x50, 0x4B, 3, 4) || begins(head, 0x50, 0x4B, 5, 6)) {
            return new Guess(Family.ARCHIVE, null);
        }
        if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new Guess(Family.COMPOUND, null);
        }
        MediaType type = types.detect(new ByteArrayInputStream(head), new Metadata());
        String name = type.getBaseType().toString();
        FileType image = IMAGES.get(name);
        if (image != null) {
            return new Guess(Family.IMAGE, image);
        }
        if (name.equals("application/pdf")) {
            return new Guess(Family.PDF, null);
        }
        throw refusal(type, head);
    }

    private RefusedFile refusal(MediaType type, byte[] head) {
        String text =
                new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        boolean markup = MARKUP.matcher(text).find();
        if (type.getSubtype().equals("svg+xml")
                || markup && DRAWING.matcher(text).find()) {
            return Reason.SVG.refusal();
        }
        if (type.getSubtype().contains("html") || markup && PAGE.matcher(text).find()) {
            return Reason.HTML.refusal();
        }
        if (type.getSubtype().startsWith("hei")) {
            return Reason.HEIC.refusal();
        }
        String ending = ending(type);
        return ending.isEmpty() || ending.equals("BIN")
                ? Reason.UNKNOWN_TYPE.refusal()
                : Reason.OTHER_TYPE.refusal(ending);
    }

    private String ending(MediaType type) {
        try {
            return types.forName(type.getBaseType().toString())
                    .getExtension()
                    .replace(".", "")
                    .toUpperCase(Locale.ROOT);
        } catch (MimeTypeException unknown) {
            return "";
        }
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || Byte.toUnsignedInt(head[i]) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
