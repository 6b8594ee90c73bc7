package nl.omarmt.sharing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.omarmt.paper.Lettering;
import nl.omarmt.paper.Typeface;

/** Draws posters: the title large, and in the corner "de omarming", two open arms round a dot. */
final class Painting {

    /** As wide and high as the sites that show such pictures ask for. */
    static final int WIDTH = 1200;

    static final int HEIGHT = 630;

    private static final int MARGIN = 72;
    private static final Lines.Box TITLE = new Lines.Box(740, 316, 80, 52, 38, 1.14);
    private static final Lines.Box LINE = new Lines.Box(740, 40, 30, 24, 24, 1.2);
    private static final Lines.Box SITE = new Lines.Box(600, 42, 34, 22, 22, 1.2);

    private final Lettering headings = new Lettering(Typeface.HEADING);
    private final Lettering text = new Lettering(Typeface.TEXT);
    private final Lettering bold = new Lettering(Typeface.TEXT_BOLD);

    /** The poster as PNG. */
    byte[] png(Poster poster) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Palette palette = Palette.of(poster.kind());
        brush.setColor(palette.ground());
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        arms(brush, palette);
        words(brush, poster, palette);
        signature(brush, poster.site(), palette);
        brush.dispose();
        return encoded(image);
    }

    private void words(Graphics2D brush, Poster poster, Palette palette) {
        brush.setColor(palette.bar());
        brush.fill(new RoundRectangle2D.Double(MARGIN, 76, 64, 8, 8, 8));
        brush.setColor(palette.ink());
        brush.fill(bold.outline(poster.eyebrow(), 30, MARGIN + 84, 90));
        Lines title = Lines.fit(poster.title(), headings, TITLE);
        double y = 118 + title.size() * 0.95;
        for (String line : title.lines()) {
            brush.fill(headings.outline(line, title.size(), MARGIN, y));
            y += title.size() * TITLE.leading();
        }
        Lines line = Lines.fit(poster.line(), text, LINE);
        brush.fill(text.outline(line.lines().get(0), line.size(), MARGIN, y - title.size() * TITLE.leading() + 64));
    }

    /** The large arms in the corner, as in the header of a page. */
    private static void arms(Graphics2D brush, Palette palette) {
        AffineTransform before = brush.getTransform();
        brush.translate(780, 236);
        brush.scale(1.58, 1.58);
        arm(brush, palette.outer(), 46, 170, 122, 112, 40);
        arm(brush, palette.inner(), 34, 170, 118, 54, 20);
        brush.setColor(palette.dot());
        brush.fill(new Ellipse2D.Double(138, 42, 64, 64));
        brush.setTransform(before);
    }

    private static void arm(Graphics2D brush, Color color, double width, double x, double y, double radius, double up) {
        Path2D arm = new Path2D.Double();
        arm.moveTo(x - radius, y - up);
        arm.lineTo(x - radius, y);
        arm.append(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 180, 180, Arc2D.OPEN), true);
        arm.lineTo(x + radius, y - up);
        brush.setColor(color);
        brush.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.draw(arm);
    }

    /** The mark and the name of the site, as in the header of every page. */
    private void signature(Graphics2D brush, String site, Palette palette) {
        AffineTransform before = brush.getTransform();
        brush.translate(MARGIN - 4, 524);
        brush.scale(1.4, 1.4);
        arm(brush, palette.outer(), 7, 24, 17, 19, 0);
        arm(brush, palette.inner(), 5.5, 24, 17, 9, 0);
        brush.setColor(palette.dot());
        brush.fill(new Ellipse2D.Double(17.5, 1.5, 13, 13));
        brush.setTransform(before);
        brush.setColor(palette.ink());
        Lines name = Lines.fit(site, headings, SITE);
        brush.fill(headings.outline(name.lines().get(0), name.size(), MARGIN + 84, 566));
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
