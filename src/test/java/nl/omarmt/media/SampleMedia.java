package nl.omarmt.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.omarmt.media.files.RefusedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Images and documents for tests. */
public final class SampleMedia {

    /** What somebody types who wants an SVG taken in. */
    static final byte[] SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
            .getBytes(StandardCharsets.UTF_8);

    private SampleMedia() {}

    /** A JPEG of one colour: every colour is another file. */
    public static byte[] photo(Color colour) {
        return written(filled(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB), colour), "jpg");
    }

    /** A PNG that is transparent round a disc. */
    public static byte[] logo(Color colour) {
        return written(new BufferedImage(600, 300, BufferedImage.TYPE_INT_ARGB), "png", colour);
    }

    /** A PDF without a letter. */
    static byte[] emptyPdf() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Takes a file in as if somebody had uploaded it, and gives its number. */
    public static UUID taken(Intake intake, String name, byte[] bytes) {
        try {
            Path file = Files.createTempFile("sample-", "");
            try {
                Files.write(file, bytes);
                return intake.take(file, name, null).id();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (RefusedFile | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static BufferedImage filled(BufferedImage image, Color colour) {
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.dispose();
        return image;
    }

    private static byte[] written(BufferedImage image, String format, Color disc) {
        Graphics2D pen = image.createGraphics();
        pen.setColor(disc);
        pen.fillOval(10, 10, 280, 280);
        pen.dispose();
        return written(image, format);
    }

    private static byte[] written(BufferedImage image, String format) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
