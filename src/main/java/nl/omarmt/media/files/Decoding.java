package nl.omarmt.media.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;

/** Makes pixels of a bare image file; what comes out may be several pixels to one when there would be too many. */
class Decoding {

    /** For the pixels of one image: 22 megapixels of a photo. Twice 40 do not fit in a heap of 512 MB next to the rest. */
    private static final long MEMORY = 64L << 20;

    /** Said of photos that look as they should; all other warnings mean that a part is missing. */
    private static final Pattern HARMLESS = Pattern.compile(
            "extraneous bytes before marker|ICC|color profile|JFIF|Adobe|source color space|metadata|Exif");

    static {
        // or the plug-ins depend on which thread comes first, and pixels go through files for no reason
        ImageIO.scanForPlugins();
        ImageIO.setUseCache(false);
    }

    private final long memory;

    Decoding() {
        this(MEMORY);
    }

    /** @param memory in bytes, for the pixels of one image */
    Decoding(long memory) {
        this.memory = memory;
    }

    /**
     * In the colours of the file, which {@link Pixels} turns into those of a screen.
     *
     * @throws RefusedFile when a part of the picture is missing or broken
     */
    BufferedImage decode(FileType type, Path bare) throws RefusedFile {
        ImageReader reader = ImageIO.getImageReadersBySuffix(type.extension()).next();
        AtomicBoolean broken = new AtomicBoolean();
        // TwelveMonkeys' is buffered; that of the JDK asks the system for each byte, as WebP is read
        try (ImageInputStream input = ImageIO.createImageInputStream(bare.toFile())) {
            reader.setInput(input, true, true);
            reader.addIIOReadWarningListener((source, warning) -> {
                if (!HARMLESS.matcher(warning).find()) {
                    broken.set(true);
                }
            });
            BufferedImage image = reader.read(0, parameters(reader, type));
            if (broken.get()) {
                throw Reason.TRUNCATED.refusal();
            }
            return image;
        } catch (IOException | RuntimeException unreadable) {
            throw Reason.TRUNCATED.refusal();
        } finally {
            reader.dispose();
        }
    }

    private ImageReadParam parameters(ImageReader reader, FileType type) throws IOException {
        ImageReadParam parameters = reader.getDefaultReadParam();
        // TwelveMonkeys filters the transparency of a lossy WebP after leaving out pixels that it needs for it (issue
        // 736)
        if (type != FileType.WEBP || !isSeeThrough(reader)) {
            long bytes = (long) reader.getWidth(0) * reader.getHeight(0) * bytesOfPixel(reader, type);
            int step = (int) Math.ceil(Math.sqrt((double) bytes / memory));
            parameters.setSourceSubsampling(step, step, 0, 0);
        }
        return parameters;
    }

    private static boolean isSeeThrough(ImageReader reader) throws IOException {
        return reader.getImageTypes(0).next().getColorModel().hasAlpha();
    }

    private static int bytesOfPixel(ImageReader reader, FileType type) throws IOException {
        ImageTypeSpecifier made = reader.getImageTypes(0).next();
        int bytes = Math.max(8, made.getSampleModel().getSampleSize(0)) / 8 * made.getNumBands();
        ImageTypeSpecifier raw = type == FileType.JPEG ? reader.getRawImageType(0) : null;
        // the colours of a printer lie beside those that are made of them
        return raw != null && raw.getNumBands() == 4 ? bytes + 4 : bytes;
    }
}
