package nl.omarmt.media.files;

import java.awt.image.BufferedImage;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;

/** Which way up an image is. */
final class Turning {

    private Turning() {}

    /** Whether what is wide in the file is high when upright. */
    static boolean isOnItsSide(int orientation) {
        return orientation >= 5;
    }

    static BufferedImage upright(BufferedImage image, int orientation) {
        return orientation == Orientation.UPRIGHT
                ? image
                : ExifFilterUtils.getFilterForOrientation(
                                net.coobird.thumbnailator.util.exif.Orientation.typeOf(orientation))
                        .apply(image);
    }
}
