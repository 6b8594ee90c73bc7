package nl.omarmt.media.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Images made for tests, and the bytes that their formats consist of. */
public final class Photos {

    /** What must not be found in anything that the site shows. */
    public static final List<String> SECRETS =
            List.of("OwnerOfCamera", "SER1234567", "SecretXmp", "SecretIptc", "SecretComment");

    private Photos() {}

    /** Red at the top left, green at the top right, blue at the bottom left, white at the bottom right. */
    static BufferedImage corners(int width, int height, int imageType) {
        BufferedImage image = new BufferedImage(width, height, imageType);
        Graphics2D graphics = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < colours.length; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * (width / 2), i / 2 * (height / 2), width - width / 2, height - height / 2);
        }
        graphics.dispose();
        return image;
    }

    public static BufferedImage corners(int width, int height) {
        return corners(width, height, BufferedImage.TYPE_3BYTE_BGR);
    }

    public static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] jpeg(int width, int height) {
        return encoded(corners(width, height), "jpg");
    }

    /** Two frames: the corners, and one that is black. */
    static byte[] animation(int width, int height) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (BufferedImage frame : List.of(
                    corners(width, height, BufferedImage.TYPE_BYTE_INDEXED),
                    new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED))) {
                IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(frame), null);
                String format = metadata.getNativeMetadataFormatName();
                IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(format);
                ((IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension")
                                .item(0))
                        .setAttribute("delayTime", "10");
                metadata.setFromTree(format, root);
                writer.writeToSequence(new IIOImage(frame, null, metadata), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** One colour, without loss: each of its codes has one symbol, so that no pixel takes a bit. */
    static byte[] webp(int width, int height, Color colour) {
        Bits bits = new Bits();
        bits.add(width - 1, 14)
                .add(height - 1, 14)
                .add(colour.getAlpha() < 255 ? 1 : 0, 1)
                .add(0, 3);
        bits.add(0, 3); // no transform, no cache, one group of codes
        for (int symbol : new int[] {colour.getGreen(), colour.getRed(), colour.getBlue(), colour.getAlpha(), 0}) {
            bits.add(1, 1).add(0, 1).add(1, 1).add(symbol, 8);
        }
        byte[] body = concat(new byte[] {0x2F}, bits.bytes());
        return riff(chunk("VP8L", body));
    }

    static byte[] riff(byte[]... chunks) {
        byte[] body = concat(chunks);
        return concat(ascii("RIFF"), little(body.length + 4), ascii("WEBP"), body);
    }

    static byte[] chunk(String name, byte[] body) {
        return concat(ascii(name), little(body.length), body, new byte[body.length & 1]);
    }

    static byte[] pngChunk(String name, byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(concat(ascii(name), body));
        return concat(
                ByteBuffer.allocate(4).putInt(body.length).array(),
                ascii(name),
                body,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** With segments put in right after its start. */
    public static byte[] withSegments(byte[] jpeg, byte[]... segments) {
        return concat(Arrays.copyOf(jpeg, 2), concat(segments), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    public static byte[] segment(int marker, byte[] body) {
        return concat(
                ByteBuffer.allocate(4)
                        .put((byte) 0xFF)
                        .put((byte) marker)
                        .putShort((short) (body.length + 2))
                        .array(),
                body);
    }

    static byte[] orientation(int orientation) {
        return segment(0xE1, concat(ascii("Exif\0\0"), Orientation.exif(orientation)));
    }

    /** All that a camera and a photo program may say: where, when, with what and by whom. */
    public static byte[] tellTale(byte[] jpeg, int orientation) {
        return withSegments(
                jpeg,
                segment(0xE1, concat(ascii("Exif\0\0"), exif(orientation))),
                segment(
                        0xE1,
                        ascii(
                                "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">SecretXmp</x:xmpmeta>")),
                segment(
                        0xED,
                        concat(
                                ascii("Photoshop 3.0\0" + "8BIM"),
                                new byte[] {4, 4, 0, 0, 0, 0, 0, 15, 0x1C, 2, 80, 0, 10},
                                ascii("SecretIptc\0"))),
                segment(0xFE, ascii("SecretComment")));
    }

    /** Little-endian: orientation, owner and GPS in one directory each, with the serial number among the camera's. */
    private static byte[] exif(int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(220).order(ByteOrder.LITTLE_ENDIAN);
        exif.put(ascii("II")).putShort((short) 42).putInt(8);
        exif.putShort((short) 4);
        entry(exif, 0x0112, 3, 1, orientation);
        entry(exif, 0x013B, 2, 14, 160); // artist
        entry(exif, 0x8769, 4, 1, 62);
        entry(exif, 0x8825, 4, 1, 80);
        exif.putInt(0);
        exif.putShort((short) 1);
        entry(exif, 0xA431, 2, 11, 180); // serial number of the body
        exif.putInt(0);
        exif.putShort((short) 2);
        entry(exif, 1, 2, 2, 'N');
        entry(exif, 2, 5, 3, 196);
        exif.putInt(0);
        exif.position(160).put(ascii("OwnerOfCamera\0"));
        exif.position(180).put(ascii("SER1234567\0"));
        exif.position(196).putInt(52).putInt(1).putInt(5).putInt(1).putInt(27).putInt(1);
        return exif.array();
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] little(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** Written from the lowest bit on. */
    private static final class Bits {

        private final byte[] bytes = new byte[64];
        private int length;

        Bits add(int value, int count) {
            for (int i = 0; i < count; i++, length++) {
                bytes[length / 8] |= (byte) ((value >> i & 1) << length % 8);
            }
            return this;
        }

        byte[] bytes() {
            return bytes;
        }
    }
}
