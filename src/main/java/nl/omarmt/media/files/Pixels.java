package nl.omarmt.media.files;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A decoded image in one of two forms: three bytes to a pixel, or four where it may be see-through. Java2D would convert
 * colours at each step; here they stay as in the file until {@link Colours} converts the few that are left after scaling.
 */
record Pixels(BufferedImage image, @Nullable ICC_Profile profile) {

    private static final int[] BLUE_FIRST = {2, 1, 0};
    /** Unpacked; more than this are averaged while they are unpacked. */
    private static final double MOST = 16_000_000;

    /** @param embedded the profile in the file, when decoding has not already seen to it */
    static Pixels of(BufferedImage decoded, byte @Nullable [] embedded) {
        ColorModel colours = decoded.getColorModel();
        ICC_Profile profile = embedded == null ? profile(colours) : read(embedded);
        if (profile != null && (profile.getNumComponents() != 3 || colours.getNumColorComponents() != 3)) {
            // grey ones differ little from a screen's
            profile = null;
        }
        return new Pixels(isPlain(decoded) ? relabelled(decoded) : unpacked(decoded), profile);
    }

    private static @Nullable ICC_Profile profile(ColorModel colours) {
        return colours.getColorSpace() instanceof ICC_ColorSpace space && !space.isCS_sRGB()
                ? space.getProfile()
                : null;
    }

    private static @Nullable ICC_Profile read(byte[] profile) {
        try {
            return ICC_Profile.getInstance(profile);
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }

    private static boolean isPlain(BufferedImage image) {
        return image.getColorModel() instanceof ComponentColorModel
                && image.getRaster().getNumBands() == 3
                && image.getRaster().getDataBuffer().getDataType() == DataBuffer.TYPE_BYTE
                && image.getSampleModel() instanceof ComponentSampleModel model
                && model.getPixelStride() == 3
                && Arrays.equals(model.getBandOffsets(), BLUE_FIRST);
    }

    private static BufferedImage relabelled(BufferedImage image) {
        ColorModel screen = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, ColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(screen, image.getRaster(), false, null);
    }

    private static BufferedImage unpacked(BufferedImage image) {
        int block = (int) Math.ceil(Math.sqrt(image.getWidth() * (double) image.getHeight() / MOST));
        int width = Math.max(1, image.getWidth() / block);
        int height = Math.max(1, image.getHeight() / block);
        boolean seeThrough = image.getColorModel().hasAlpha();
        BufferedImage made = new BufferedImage(
                width, height, seeThrough ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        WritableRaster target = made.getRaster();
        int bands = seeThrough ? 4 : 3;
        int[] row = new int[width * bands];
        for (int y = 0; y < height; y++) {
            long[] sums = new long[width * 4];
            for (int line = 0; line < block; line++) {
                add(sums, samples(image, y * block + line), block, width);
            }
            average(sums, row, bands, block * block);
            target.setPixels(0, y, width, 1, row);
        }
        return made;
    }

    /** Weighed by how solid each pixel is: one that is not seen has a colour too. */
    private static void add(long[] sums, int[] samples, int block, int width) {
        for (int x = 0; x < width * block; x++) {
            int alpha = samples[x * 4 + 3];
            int sum = x / block * 4;
            sums[sum] += (long) samples[x * 4] * alpha;
            sums[sum + 1] += (long) samples[x * 4 + 1] * alpha;
            sums[sum + 2] += (long) samples[x * 4 + 2] * alpha;
            sums[sum + 3] += alpha;
        }
    }

    private static void average(long[] sums, int[] row, int bands, int pixels) {
        for (int x = 0; x < sums.length / 4; x++) {
            long alpha = sums[x * 4 + 3];
            for (int band = 0; band < 3; band++) {
                row[x * bands + band] = alpha == 0 ? 0 : (int) ((sums[x * 4 + band] + alpha / 2) / alpha);
            }
            if (bands == 4) {
                row[x * bands + 3] = (int) ((alpha + pixels / 2) / pixels);
            }
        }
    }

    /** Red, green, blue and alpha of a line, from 0 to 255 each. */
    private static int[] samples(BufferedImage image, int y) {
        Raster raster = image.getRaster();
        int width = image.getWidth();
        int bands = raster.getNumBands();
        int[] read = raster.getPixels(0, y, width, 1, (int[]) null);
        int[] samples = new int[width * 4];
        if (image.getColorModel() instanceof IndexColorModel palette) {
            lookUp(palette, read, samples);
            return samples;
        }
        int most = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
        boolean seeThrough = image.getColorModel().hasAlpha();
        int colours = seeThrough ? bands - 1 : bands;
        for (int x = 0; x < width; x++) {
            for (int band = 0; band < 3; band++) {
                samples[x * 4 + band] = read[x * bands + (colours == 3 ? band : 0)] * 255 / most;
            }
            samples[x * 4 + 3] = seeThrough ? read[x * bands + colours] * 255 / most : 255;
        }
        return samples;
    }

    private static void lookUp(IndexColorModel palette, int[] indexes, int[] samples) {
        for (int x = 0; x < indexes.length; x++) {
            samples[x * 4] = palette.getRed(indexes[x]);
            samples[x * 4 + 1] = palette.getGreen(indexes[x]);
            samples[x * 4 + 2] = palette.getBlue(indexes[x]);
            samples[x * 4 + 3] = palette.getAlpha(indexes[x]);
        }
    }

    /** Without see-through parts, of which there are none to speak of. */
    static BufferedImage solid(BufferedImage image) {
        BufferedImage solid = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = solid.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return solid;
    }
}
