package nl.omarmt.media.files;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/** The colours of an image: as a screen has them (sRGB), whether they are see-through, and the average. */
final class Colours {

    private static final int STRIP = 256;
    /** Scaling makes values next to the highest of what is solid. */
    private static final int SOLID = 250;

    private Colours() {}

    /** Converts in place, by strips, so that it takes no second image. A profile that does not work is passed over. */
    static void toScreen(BufferedImage image, @Nullable ICC_Profile profile) {
        if (profile == null) {
            return;
        }
        ColorModel model = image.getColorModel();
        ColorModel source = new ComponentColorModel(
                new ICC_ColorSpace(profile), model.hasAlpha(), false, model.getTransparency(), DataBuffer.TYPE_BYTE);
        ColorConvertOp conversion =
                new ColorConvertOp(new ICC_ColorSpace(profile), ColorSpace.getInstance(ColorSpace.CS_sRGB), null);
        try {
            for (int y = 0; y < image.getHeight(); y += STRIP) {
                int height = Math.min(STRIP, image.getHeight() - y);
                WritableRaster strip =
                        image.getRaster().createWritableChild(0, y, image.getWidth(), height, 0, 0, null);
                BufferedImage converted = new BufferedImage(image.getWidth(), height, image.getType());
                conversion.filter(new BufferedImage(source, strip, false, null), converted);
                strip.setRect(converted.getRaster());
            }
        } catch (CMMException | IllegalArgumentException unusable) {
            // the colours are then a little off, which is better than no photo
        }
    }

    static boolean isSeeThrough(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        int[] alphas = image.getAlphaRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (int[]) null);
        for (int alpha : alphas) {
            if (alpha < SOLID) {
                return true;
            }
        }
        return false;
    }

    /** Such as {@code #a1b2c3}; of what is seen. */
    static String average(BufferedImage image) {
        long red = 0;
        long green = 0;
        long blue = 0;
        long weight = 0;
        for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            int alpha = rgb >>> 24;
            red += (long) alpha * (rgb >> 16 & 0xFF);
            green += (long) alpha * (rgb >> 8 & 0xFF);
            blue += (long) alpha * (rgb & 0xFF);
            weight += alpha;
        }
        long divisor = Math.max(1, weight);
        return String.format("#%02x%02x%02x", red / divisor, green / divisor, blue / divisor);
    }
}
