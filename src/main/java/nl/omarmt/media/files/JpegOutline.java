package nl.omarmt.media.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Walks over the segments of a JPEG file (ITU-T T.81, annex B), up to its end marker. */
final class JpegOutline {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    /** A photo has up to about a dozen; each costs a pass over all pixels. */
    private static final int MOST_SCANS = 64;

    private static final byte[] JFIF = {
        (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0
    };

    private final ByteBuffer file;
    private final List<ByteBuffer> parts = new ArrayList<>();
    private int width;
    private int height;
    private int orientation = Orientation.UPRIGHT;
    private int scans;

    JpegOutline(ByteBuffer file) {
        this.file = file;
    }

    Outline read() throws RefusedFile {
        int at = 2;
        while (true) {
            at = nextMarker(at);
            int marker = unsigned(at + 1);
            if (marker == END) {
                return outline(at + 2);
            }
            at = hasNoLength(marker) ? at + 2 : segment(marker, at);
        }
    }

    /** The position of its 0xFF; zeros after one are data, more of them are filling. */
    private int nextMarker(int from) {
        int at = from;
        while (unsigned(at) != 0xFF || unsigned(at + 1) == 0xFF || unsigned(at + 1) == 0) {
            at++;
        }
        return at;
    }

    private static boolean hasNoLength(int marker) {
        return isRestart(marker) || marker == START || marker == 1;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private int segment(int marker, int at) throws RefusedFile {
        int end = at + 2 + Short.toUnsignedInt(file.getShort(at + 2));
        if (end < at + 4) {
            throw Reason.TRUNCATED.refusal();
        }
        if (isFrame(marker)) {
            readFrame(marker, at);
        } else if (marker == SCAN) {
            end = endOfScan(end);
        }
        if (marker == 0xE0 && says(at, "JFIF\0")) {
            // without its thumbnail
            parts.add(ByteBuffer.wrap(JFIF.clone())
                    .put(11, file.get(at + 11))
                    .putShort(12, file.getShort(at + 12))
                    .putShort(14, file.getShort(at + 14)));
        } else if (marker == 0xE1 && says(at, "Exif\0\0") && orientation == Orientation.UPRIGHT) {
            orientation = Orientation.of(file.slice(at + 10, end - at - 10));
        } else if (isPicture(marker, at)) {
            parts.add(file.slice(at, end - at));
        }
        return end;
    }

    private static boolean isFrame(int marker) {
        // C4, C8 and CC are tables
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void readFrame(int marker, int at) throws RefusedFile {
        if (width != 0) {
            throw Reason.TRUNCATED.refusal();
        }
        height = Short.toUnsignedInt(file.getShort(at + 5));
        width = Short.toUnsignedInt(file.getShort(at + 7));
        Outline.checkSize(width, height);
        // lossless, hierarchical and arithmetic ones are next to never seen, and not decoded
        if (marker > 0xC2 || file.get(at + 4) != 8) {
            throw Reason.UNUSUAL_IMAGE.refusal();
        }
    }

    private int endOfScan(int from) throws RefusedFile {
        scans++;
        if (width == 0) {
            throw Reason.TRUNCATED.refusal();
        }
        if (scans > MOST_SCANS) {
            throw Reason.BOMB.refusal();
        }
        int at = nextMarker(from);
        while (isRestart(unsigned(at + 1))) {
            at = nextMarker(at + 2);
        }
        return at;
    }

    /** Whether it takes part in how the picture looks: not comments, nor what applications add, save for colours. */
    private boolean isPicture(int marker, int at) {
        if (marker == 0xE2) {
            return says(at, "ICC_PROFILE\0");
        }
        if (marker == 0xEE) {
            return says(at, "Adobe");
        }
        return marker != COMMENT && (marker < 0xE0 || marker > 0xEF);
    }

    private boolean says(int at, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
        return file.slice(at + 4, Math.min(wanted.length, file.limit() - at - 4))
                .equals(ByteBuffer.wrap(wanted));
    }

    private Outline outline(int end) throws RefusedFile {
        if (scans == 0) {
            throw Reason.TRUNCATED.refusal();
        }
        List<ByteBuffer> bare = new ArrayList<>(parts);
        bare.add(0, ByteBuffer.wrap(new byte[] {(byte) 0xFF, (byte) START}));
        bare.add(ByteBuffer.wrap(new byte[] {(byte) 0xFF, (byte) END}));
        List<ByteBuffer> original = new ArrayList<>(bare);
        if (orientation != Orientation.UPRIGHT) {
            original.add(1, orientationSegment());
        }
        return new Outline(width, height, orientation, null, bare, original, end);
    }

    private ByteBuffer orientationSegment() {
        byte[] exif = Orientation.exif(orientation);
        return ByteBuffer.allocate(exif.length + 10)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 8))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(exif)
                .flip();
    }

    private int unsigned(int at) {
        return Byte.toUnsignedInt(file.get(at));
    }
}
