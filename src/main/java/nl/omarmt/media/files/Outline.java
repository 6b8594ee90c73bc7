package nl.omarmt.media.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the picture lies in an image file, found without decoding anything.
 *
 * @param width of the first frame in pixels, before it is turned upright
 * @param height as {@code width}
 * @param orientation as EXIF says it, from 1 (upright) to 8
 * @param profile ICC profile of the colours, where it has to be applied after decoding
 * @param bare the bytes of a file that holds the first frame and nothing else, to decode
 * @param original as {@code bare}, with what other programs need to show it alike; empty when there is no such file
 * @param end where the image ends in the file; what follows is not part of it
 */
record Outline(
        int width,
        int height,
        int orientation,
        byte @Nullable [] profile,
        List<ByteBuffer> bare,
        List<ByteBuffer> original,
        int end) {

    private static final int WIDEST = 12_000;
    private static final int MILLIONS = 40;

    /**
     * @param file the whole file; its position stays where it is
     * @throws RefusedFile when the file is not complete, or has more pixels than are taken in
     */
    static Outline of(FileType type, ByteBuffer file) throws RefusedFile {
        try {
            return switch (type) {
                case JPEG -> new JpegOutline(file).read();
                case PNG -> new PngOutline(file).read();
                case GIF -> new GifOutline(file).read();
                case WEBP -> new WebpOutline(file).read();
                default -> throw new IllegalArgumentException(type + " is no image");
            };
        } catch (IndexOutOfBoundsException | BufferUnderflowException endOfFile) {
            throw Reason.TRUNCATED.refusal();
        }
    }

    /** Called as soon as the size is known: a header can claim any number of pixels. */
    static void checkSize(int width, int height) throws RefusedFile {
        checkSize(width, height, MILLIONS);
    }

    /** @param millions of pixels that it may have */
    static void checkSize(int width, int height, int millions) throws RefusedFile {
        if (width <= 0 || height <= 0) {
            throw Reason.TRUNCATED.refusal();
        }
        if (width > WIDEST || height > WIDEST) {
            throw Reason.TOO_WIDE.refusal(WIDEST);
        }
        if ((long) width * height > millions * 1_000_000L) {
            throw Reason.TOO_MANY_PIXELS.refusal(millions);
        }
    }
}
