package nl.omarmt.media.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Decides whether a file from outside is taken in, by what is in it alone; nothing in it is run, decoded or fetched. */
@Component
public class Inspection {

    private final Recognition recognition = new Recognition();

    /**
     * Its name plays no part, so that a file can be looked at where it arrived.
     *
     * @throws RefusedFile when it is not taken in
     * @throws UncheckedIOException when it cannot be read
     */
    public Inspected inspect(Path file, Limits limits) throws RefusedFile {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw Reason.EMPTY.refusal();
            }
            Recognition.Guess guess = recognition.guess(head(file));
            checkSize(size, guess.family(), limits);
            return look(file, guess);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a file that came in", unreadable);
        }
    }

    private static Inspected look(Path file, Recognition.Guess guess) throws IOException, RefusedFile {
        return switch (guess.family()) {
            case IMAGE -> image(file, Objects.requireNonNull(guess.image()));
            case PDF -> new Inspected(FileType.PDF, 0, 0, new PdfLook(file, mapped(file)).isReadable());
            case ARCHIVE -> new Inspected(new ArchiveLook(file).type(), 0, 0, true);
            case COMPOUND -> throw CompoundFile.refusal(mapped(file));
        };
    }

    private static Inspected image(Path file, FileType type) throws IOException, RefusedFile {
        ByteBuffer content = mapped(file);
        Outline outline = Outline.of(type, content);
        Tail.check(content, outline.end());
        return new Inspected(type, outline.width(), outline.height(), true);
    }

    private static void checkSize(long size, Recognition.Family family, Limits limits) throws RefusedFile {
        boolean image = family == Recognition.Family.IMAGE;
        long limit = image ? limits.image() : limits.document();
        if (size > limit || size > Integer.MAX_VALUE) {
            throw (image ? Reason.TOO_LARGE_IMAGE : Reason.TOO_LARGE_DOCUMENT).refusal(limit >> 20);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(Recognition.HEAD);
        }
    }

    /** Read as it is needed, so that files do not fill the memory. */
    static ByteBuffer mapped(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }
}
