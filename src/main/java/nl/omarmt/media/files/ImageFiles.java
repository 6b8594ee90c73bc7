package nl.omarmt.media.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;

/** Writes images that say nothing but their pixels. */
final class ImageFiles {

    private static final float QUALITY = 0.82f;

    private ImageFiles() {}

    static void write(BufferedImage image, FileType type, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersBySuffix(type.extension()).next();
        // what is written goes over what is there, and leaves the rest of it
        Files.deleteIfExists(file);
        try (ImageOutputStream output = new FileImageOutputStream(file.toFile())) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
                // smaller, and seen as a whole before it is there
                parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }

    static void write(List<ByteBuffer> parts, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (ByteBuffer part : parts) {
                ByteBuffer rest = part.duplicate();
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
            }
        }
    }
}
