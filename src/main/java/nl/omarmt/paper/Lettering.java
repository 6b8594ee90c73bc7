package nl.omarmt.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Letters of a typeface as outlines to fill.
 *
 * <p>Java's own fonts are not used for this: they need libraries of the system (fontconfig, freetype) that a small
 * container image lacks, and would look different on every machine.
 */
public final class Lettering {

    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unit;
    private final @Nullable Lettering others;

    /** Letters of this typeface, with those of the bold text in place of the ones that it lacks. */
    public Lettering(Typeface typeface) {
        try (InputStream file = typeface.open()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            characters = font.getUnicodeCmapLookup();
            unit = font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException("a font that comes with the site", broken);
        }
        others = typeface == Typeface.HEADING ? new Lettering(Typeface.TEXT_BOLD) : null;
    }

    /** How wide the text is, in the unit of the size. */
    public double width(String text, double size) {
        return composed(text)
                .codePoints()
                .mapToDouble(character -> glyph(character).advance() * size)
                .sum();
    }

    /** The outline of the text on one line, its beginning at {@code x} and its base line at {@code y}. */
    public Shape outline(String text, double size, double x, double y) {
        Path2D line = new Path2D.Double();
        double place = x;
        for (int character : composed(text).codePoints().toArray()) {
            Glyph glyph = glyph(character);
            AffineTransform there = AffineTransform.getTranslateInstance(place, y);
            there.scale(size, -size);
            line.append(glyph.outline().getPathIterator(there), false);
            place += glyph.advance() * size;
        }
        return line;
    }

    /** An accent that stands behind its letter becomes one letter with it, which fonts know; signs that nobody sees go. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\p{C}", "");
    }

    /** What no typeface has, such as a smiling face, takes no room. */
    private Glyph glyph(int character) {
        return glyphs.computeIfAbsent(character, this::read);
    }

    private Glyph read(int character) {
        int number = characters.getGlyphId(character);
        if (number == 0) {
            return others == null ? Glyph.NONE : others.glyph(character);
        }
        try {
            GlyphData data = font.getGlyph().getGlyph(number);
            GeneralPath outline = data == null ? new GeneralPath() : data.getPath();
            outline.transform(AffineTransform.getScaleInstance(1 / unit, 1 / unit));
            return new Glyph(outline, font.getAdvanceWidth(number) / unit);
        } catch (IOException broken) {
            throw new UncheckedIOException("a font that comes with the site", broken);
        }
    }

    /** @param advance to the next letter; both at size 1 */
    private record Glyph(GeneralPath outline, double advance) {

        static final Glyph NONE = new Glyph(new GeneralPath(), 0);
    }
}
