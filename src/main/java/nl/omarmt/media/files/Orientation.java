package nl.omarmt.media.files;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.nio.ByteBuffer;

/** The one thing in EXIF that a picture cannot do without. */
final class Orientation {

    static final int UPRIGHT = 1;

    private Orientation() {}

    /**
     * From 1 to 8; upright when it is not said, or not readable.
     *
     * @param exif from its TIFF header on
     */
    static int of(ByteBuffer exif) {
        byte[] bytes = new byte[exif.remaining()];
        exif.duplicate().get(bytes);
        Metadata metadata = new Metadata();
        new ExifReader().extract(new ByteArrayReader(bytes), metadata);
        return metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                .filter(value -> value != null && value >= UPRIGHT && value <= 8)
                .findFirst()
                .orElse(UPRIGHT);
    }

    /** EXIF with nothing else in it: big-endian, one directory of one entry. */
    static byte[] exif(int orientation) {
        return ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ExifIFD0Directory.TAG_ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
