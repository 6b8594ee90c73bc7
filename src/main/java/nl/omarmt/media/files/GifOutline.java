package nl.omarmt.media.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Walks over the blocks of a GIF file (GIF89a), up to its trailer; only the first frame is kept. */
final class GifOutline {

    private static final int EXTENSION = 0x21;
    private static final int GRAPHIC_CONTROL = 0xF9;
    private static final int FRAME = 0x2C;
    private static final int TRAILER = 0x3B;

    private final ByteBuffer file;
    private final List<ByteBuffer> bare = new ArrayList<>();
    private int width;
    private int height;

    GifOutline(ByteBuffer file) {
        this.file = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    Outline read() throws RefusedFile {
        Outline.checkSize(size(6), size(8));
        int at = 13 + colours(10);
        bare.add(file.slice(0, at));
        while (unsigned(at) != TRAILER) {
            at = block(at);
        }
        if (width == 0) {
            throw Reason.TRUNCATED.refusal();
        }
        bare.add(ByteBuffer.wrap(new byte[] {TRAILER}));
        return new Outline(width, height, Orientation.UPRIGHT, null, bare, List.of(), at + 1);
    }

    private int block(int at) throws RefusedFile {
        return switch (unsigned(at)) {
            case EXTENSION -> extension(at);
            case FRAME -> frame(at);
            default -> throw Reason.TRUNCATED.refusal();
        };
    }

    private int extension(int at) {
        int end = afterData(at + 2);
        // says which colour is see-through
        if (unsigned(at + 1) == GRAPHIC_CONTROL && width == 0) {
            bare.add(file.slice(at, end - at));
        }
        return end;
    }

    private int frame(int at) throws RefusedFile {
        Outline.checkSize(size(at + 5), size(at + 7));
        int end = afterData(at + 10 + colours(at + 9) + 1);
        if (width == 0) {
            width = size(at + 5);
            height = size(at + 7);
            bare.add(file.slice(at, end - at));
        }
        return end;
    }

    /** How many bytes a table of colours takes, if there is one. */
    private int colours(int flags) {
        int value = unsigned(flags);
        return (value & 0x80) == 0 ? 0 : 3 << ((value & 7) + 1);
    }

    private int afterData(int from) {
        int at = from;
        while (unsigned(at) != 0) {
            at += unsigned(at) + 1;
        }
        return at + 1;
    }

    private int size(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    private int unsigned(int at) {
        return Byte.toUnsignedInt(file.get(at));
    }
}
