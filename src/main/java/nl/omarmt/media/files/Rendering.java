package nl.omarmt.media.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.coobird.thumbnailator.Thumbnails;
import org.jspecify.annotations.Nullable;

/** One image on its way from a file to its renditions. */
final class Rendering {

    /** In pixels: a card, a column of text on a phone, and the same on a wide or sharp screen. */
    private static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    private final Decoding decoding;
    private final FileType type;
    private final Outline outline;
    private final Path folder;
    private final int width;
    private final int height;

    Rendering(Decoding decoding, FileType type, Outline outline, Path folder) {
        this.decoding = decoding;
        this.type = type;
        this.outline = outline;
        this.folder = folder;
        boolean onItsSide = Turning.isOnItsSide(outline.orientation());
        this.width = onItsSide ? outline.height() : outline.width();
        this.height = onItsSide ? outline.width() : outline.height();
    }

    Rendered render(boolean keepOriginal) throws IOException, RefusedFile {
        List<Integer> widths = widths();
        int widest = widths.get(widths.size() - 1);
        Path original =
                folder.resolve("original." + (type == FileType.JPEG ? FileType.JPEG : FileType.PNG).extension());
        BufferedImage image = scaled(widest, keepOriginal ? original : null);
        FileType made = Colours.isSeeThrough(image) ? FileType.PNG : FileType.JPEG;
        if (made == FileType.JPEG && image.getColorModel().hasAlpha()) {
            image = Pixels.solid(image);
        }
        List<Rendered.Rendition> renditions = new ArrayList<>();
        for (int i = widths.size() - 1; i >= 0; i--) {
            // each from the one before, which is quicker and looks no different
            image = sized(image, widths.get(i), heightFor(widths.get(i)));
            renditions.add(0, rendition(image, made));
        }
        return new Rendered(made, width, height, Colours.average(image), renditions, keepOriginal ? original : null);
    }

    private List<Integer> widths() {
        List<Integer> widths =
                new ArrayList<>(WIDTHS.stream().filter(each -> each < width).toList());
        if (widths.size() < WIDTHS.size()) {
            widths.add(width);
        }
        return widths;
    }

    private int heightFor(int scaled) {
        return Math.max(1, Math.round((float) ((double) height * scaled / width)));
    }

    /** Upright, in the colours of a screen. All pixels of the file are in memory only in here. */
    private BufferedImage scaled(int scaled, @Nullable Path original) throws IOException, RefusedFile {
        boolean onItsSide = Turning.isOnItsSide(outline.orientation());
        int high = heightFor(scaled);
        BufferedImage decoded = decoded();
        Pixels pixels = Pixels.of(decoded, outline.profile());
        BufferedImage image = sized(pixels.image(), onItsSide ? high : scaled, onItsSide ? scaled : high);
        if (original != null) {
            keep(original, decoded, pixels, image == pixels.image());
        }
        Colours.toScreen(image, pixels.profile());
        return Turning.upright(image, outline.orientation());
    }

    private BufferedImage decoded() throws IOException, RefusedFile {
        Path bare = folder.resolve("bare." + type.extension());
        ImageFiles.write(outline.bare(), bare);
        try {
            return decoding.decode(type, bare);
        } finally {
            Files.delete(bare);
        }
    }

    private void keep(Path original, BufferedImage decoded, Pixels pixels, boolean stillNeeded) throws IOException {
        if (!outline.original().isEmpty()) {
            ImageFiles.write(outline.original(), original);
            return;
        }
        // as it is when it was made smaller for want of memory; a GIF always, whose few colours are a screen's
        if (type == FileType.GIF || pixels.image().getWidth() != decoded.getWidth()) {
            ImageFiles.write(decoded, FileType.PNG, original);
            return;
        }
        BufferedImage whole = stillNeeded ? copy(pixels.image()) : pixels.image();
        Colours.toScreen(whole, pixels.profile());
        ImageFiles.write(Turning.upright(whole, outline.orientation()), FileType.PNG, original);
    }

    private Rendered.Rendition rendition(BufferedImage image, FileType made) throws IOException {
        Path file = folder.resolve(image.getWidth() + "." + made.extension());
        ImageFiles.write(image, made, file);
        return new Rendered.Rendition(image.getWidth(), image.getHeight(), file);
    }

    private static BufferedImage sized(BufferedImage image, int width, int height) throws IOException {
        return image.getWidth() == width && image.getHeight() == height
                ? image
                : Thumbnails.of(image).forceSize(width, height).asBufferedImage();
    }

    private static BufferedImage copy(BufferedImage image) throws IOException {
        return Thumbnails.of(image).scale(1).asBufferedImage();
    }
}
