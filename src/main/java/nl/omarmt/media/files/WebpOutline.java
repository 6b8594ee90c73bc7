package nl.omarmt.media.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over the chunks of a WebP file (RFC 9649); only the first frame is kept. */
final class WebpOutline {

    /** With a lossy picture and its transparency apart: both are made whole before any pixel can be left out. */
    private static final int MILLIONS_SEE_THROUGH = 24;

    private static final int HEADER = 8;
    private static final int ALPHA = 0x10;
    private static final int LARGEST_PROFILE = 4 << 20;
    private static final int LARGEST_EXIF = 1 << 20;

    private final ByteBuffer file;
    private int width;
    private int height;
    private int orientation = Orientation.UPRIGHT;
    private byte @Nullable [] profile;
    private @Nullable ByteBuffer alpha;
    private @Nullable ByteBuffer picture;

    WebpOutline(ByteBuffer file) {
        this.file = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    Outline read() throws RefusedFile {
        long end = HEADER + Integer.toUnsignedLong(file.getInt(4));
        if (end > file.limit()) {
            // the size comes first: it is the better reason
            chunk(HEADER + 4);
            throw Reason.TRUNCATED.refusal();
        }
        chunks(HEADER + 4, (int) end);
        if (picture == null) {
            throw Reason.TRUNCATED.refusal();
        }
        return new Outline(width, height, orientation, profile, bare(picture), List.of(), (int) end);
    }

    private void chunks(int from, int end) throws RefusedFile {
        int at = from;
        while (at + HEADER <= end) {
            chunk(at);
            long next = at + HEADER + Integer.toUnsignedLong(file.getInt(at + 4));
            if (next > end) {
                throw Reason.TRUNCATED.refusal();
            }
            at = (int) (next + (next & 1));
        }
    }

    private void chunk(int at) throws RefusedFile {
        int body = at + HEADER;
        int length = file.getInt(at + 4);
        switch (name(at)) {
            case "VP8X" -> Outline.checkSize(1 + threeBytes(body + 4), 1 + threeBytes(body + 7));
            case "ICCP" -> profile = length > LARGEST_PROFILE ? null : bytes(body, length);
            case "EXIF" -> readExif(body, length);
            case "ANMF" -> readFrame(body, length);
            case "ALPH" -> alpha = picture == null ? whole(at, length) : alpha;
            case "VP8 " -> readPicture(at, length, size(body + 6), size(body + 8));
            case "VP8L" -> {
                int sizes = file.getInt(body + 1);
                readPicture(at, length, 1 + (sizes & 0x3FFF), 1 + (sizes >> 14 & 0x3FFF));
            }
            default -> {
                // nothing that the picture needs
            }
        }
    }

    private void readPicture(int at, int length, int wide, int high) throws RefusedFile {
        Outline.checkSize(wide, high);
        if (alpha != null) {
            Outline.checkSize(wide, high, MILLIONS_SEE_THROUGH);
        }
        if (picture == null) {
            picture = whole(at, length);
            width = wide;
            height = high;
        }
    }

    private void readFrame(int body, int length) throws RefusedFile {
        if (picture == null) {
            chunks(body + 16, Math.addExact(body, length));
        }
    }

    private void readExif(int body, int length) {
        if (length <= LARGEST_EXIF) {
            // some programs begin it as in a JPEG
            int skipped = length > 6 && new String(bytes(body, 4), StandardCharsets.ISO_8859_1).equals("Exif") ? 6 : 0;
            orientation = Orientation.of(file.slice(body + skipped, length - skipped));
        }
    }

    private List<ByteBuffer> bare(ByteBuffer frame) {
        List<ByteBuffer> parts = new ArrayList<>();
        if (alpha != null) {
            parts.add(extended());
            parts.add(alpha);
        }
        parts.add(frame);
        int length = parts.stream().mapToInt(ByteBuffer::remaining).sum();
        parts.add(
                0,
                little(12)
                        .put(ascii("RIFF"))
                        .putInt(length + 4)
                        .put(ascii("WEBP"))
                        .flip());
        return parts;
    }

    private ByteBuffer extended() {
        return little(18)
                .put(ascii("VP8X"))
                .putInt(10)
                .putInt(ALPHA)
                .putInt(width - 1 | height - 1 << 24)
                .putShort((short) (height - 1 >> 8))
                .flip();
    }

    /** A chunk with its header, and with the byte that makes its length even. */
    private ByteBuffer whole(int at, int length) {
        ByteBuffer chunk = file.slice(at, HEADER + length);
        if ((length & 1) == 0) {
            return chunk;
        }
        return ByteBuffer.allocate(chunk.remaining() + 1).put(chunk).rewind();
    }

    private byte[] bytes(int from, int length) {
        // a chunk can claim any length, so first whether it is there
        ByteBuffer part = file.slice(from, length);
        byte[] bytes = new byte[length];
        part.get(bytes);
        return bytes;
    }

    private String name(int at) {
        return new String(bytes(at, 4), StandardCharsets.ISO_8859_1);
    }

    private int size(int at) {
        return file.getShort(at) & 0x3FFF;
    }

    private int threeBytes(int at) {
        return size24(file.getShort(at), file.get(at + 2));
    }

    private static int size24(short low, byte high) {
        return Short.toUnsignedInt(low) | Byte.toUnsignedInt(high) << 16;
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
