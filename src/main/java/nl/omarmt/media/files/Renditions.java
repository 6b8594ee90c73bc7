package nl.omarmt.media.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Makes of an image the files that pages show: in several widths, upright, in the colours of a screen, and bare. */
@Component
public class Renditions {

    /** Each takes up to some 100 MB while it lasts; others wait, in the order in which they came. */
    private static final int AT_ONCE = 2;

    /** In pixels: of a larger WebP the decoder may need them all at once, up to some 250 MB, so it is alone. */
    private static final long LARGE_WEBP = 12_500_000;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Decoding decoding;

    public Renditions() {
        this(new Decoding());
    }

    Renditions(Decoding decoding) {
        this.decoding = decoding;
    }

    /**
     * Takes a second or two for an ordinary photo, and waits while two others are being made, or one large WebP.
     *
     * @param inspected what {@link Inspection} found in that file
     * @param folder where the files are put; whoever calls deletes it, also after a refusal
     * @param keepOriginal whether the whole image is kept as well: a JPEG or PNG with its own pixels untouched, any other
     *     as a PNG
     * @throws RefusedFile when only decoding shows that a part of it is missing
     * @throws UncheckedIOException when a file cannot be read or written
     */
    public Rendered render(Path image, Inspected inspected, Path folder, boolean keepOriginal) throws RefusedFile {
        int taken = turns(inspected);
        turns.acquireUninterruptibly(taken);
        try {
            Outline outline = Outline.of(inspected.type(), Inspection.mapped(image));
            return new Rendering(decoding, inspected.type(), outline, folder).render(keepOriginal);
        } catch (IOException failed) {
            throw new UncheckedIOException("the renditions of an image", failed);
        } finally {
            turns.release(taken);
        }
    }

    /** How many more may begin now. */
    int free() {
        return turns.availablePermits();
    }

    private static int turns(Inspected image) {
        boolean isLarge = (long) image.width() * image.height() > LARGE_WEBP;
        return image.type() == FileType.WEBP && isLarge ? AT_ONCE : 1;
    }
}
