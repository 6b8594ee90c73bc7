package nl.omarmt.media.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Walks over the chunks of a PNG file (ISO/IEC 15948), up to its end chunk. */
final class PngOutline {

    private static final int SIGNATURE = 8;
    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final Set<String> COLOURS = Set.of("iCCP", "sRGB", "gAMA", "cHRM");
    private static final int LARGEST_PROFILE = 4 << 20;
    private static final int LARGEST_EXIF = 1 << 20;

    private final ByteBuffer file;
    private final List<ByteBuffer> bare = new ArrayList<>();
    private final List<ByteBuffer> original = new ArrayList<>();
    private int width;
    private int height;
    private int orientation = Orientation.UPRIGHT;
    private byte @Nullable [] profile;

    PngOutline(ByteBuffer file) {
        this.file = file;
    }

    Outline read() throws RefusedFile {
        add(file.slice(0, SIGNATURE));
        int at = SIGNATURE;
        String name = "";
        while (!name.equals("IEND")) {
            name = name(at);
            int length = file.getInt(at);
            if (length < 0 || length > file.limit() - at - 12) {
                // the size comes first: it is the better reason
                if (name.equals("IHDR")) {
                    readHeader(at);
                }
                throw Reason.TRUNCATED.refusal();
            }
            chunk(name, at, length);
            at += length + 12;
        }
        if (orientation != Orientation.UPRIGHT) {
            original.add(2, orientationChunk());
        }
        return new Outline(width, height, orientation, profile, bare, original, at);
    }

    private void chunk(String name, int at, int length) throws RefusedFile {
        if (width == 0) {
            readHeader(at);
        }
        if (PICTURE.contains(name)) {
            checkSum(at, length);
            add(file.slice(at, length + 12));
        } else if (COLOURS.contains(name)) {
            original.add(file.slice(at, length + 12));
            if (name.equals("iCCP")) {
                profile = inflatedProfile(file.slice(at + 8, length));
            }
        } else if (name.equals("eXIf") && length <= LARGEST_EXIF) {
            orientation = Orientation.of(file.slice(at + 8, length));
        }
    }

    private void add(ByteBuffer part) {
        bare.add(part);
        original.add(part);
    }

    private void readHeader(int at) throws RefusedFile {
        if (!name(at).equals("IHDR")) {
            // what Apple's tools make of a PNG for their own apps begins with CgBI
            throw (name(at).equals("CgBI") ? Reason.UNUSUAL_IMAGE : Reason.TRUNCATED).refusal();
        }
        width = file.getInt(at + 8);
        height = file.getInt(at + 12);
        Outline.checkSize(width, height);
    }

    private String name(int at) {
        byte[] name = new byte[4];
        file.get(at + 4, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private void checkSum(int at, int length) throws RefusedFile {
        CRC32 sum = new CRC32();
        sum.update(file.slice(at + 4, length + 4));
        if ((int) sum.getValue() != file.getInt(at + 8 + length)) {
            throw Reason.TRUNCATED.refusal();
        }
    }

    /** Nothing when it is not readable: the colours are then taken as they are. */
    private static byte @Nullable [] inflatedProfile(ByteBuffer chunk) {
        while (chunk.hasRemaining() && chunk.get() != 0) {
            // the name of the profile
        }
        if (!chunk.hasRemaining()) {
            return null;
        }
        chunk.get();
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(chunk);
            ByteArrayOutputStream inflated = new ByteArrayOutputStream();
            byte[] block = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(block);
                if (count == 0 || inflated.size() > LARGEST_PROFILE) {
                    return null;
                }
                inflated.write(block, 0, count);
            }
            return inflated.toByteArray();
        } catch (DataFormatException broken) {
            return null;
        } finally {
            inflater.end();
        }
    }

    private ByteBuffer orientationChunk() {
        byte[] exif = Orientation.exif(orientation);
        ByteBuffer chunk = ByteBuffer.allocate(exif.length + 12)
                .putInt(exif.length)
                .put("eXIf".getBytes(StandardCharsets.US_ASCII))
                .put(exif);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, exif.length + 4);
        return chunk.putInt((int) sum.getValue()).flip();
    }
}
