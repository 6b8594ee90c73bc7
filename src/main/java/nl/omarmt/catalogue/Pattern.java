package nl.omarmt.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.omarmt.publishing.Ref;

/**
 * The calm pattern that stands where an item has no photo: people, each a dot in two open arms, before a hill and a sun.
 *
 * <p>It is drawn from the reference alone, so an item keeps its pattern for ever and neighbours differ. Measures are units of a picture of
 * {@value #WIDTH} by {@value #HEIGHT}; colours are numbers of the palette in {@code arcs.css}, one to four.
 *
 * @param kind the word of the kind, which gives the ground its colour
 * @param hill height of the hill's left end, of its middle and of its right end
 * @param sun the largest dot, without arms
 */
public record Pattern(String kind, List<Integer> hill, Dot sun, List<Figure> figures) {

    static final int WIDTH = 400;
    static final int HEIGHT = 225;

    private static final int MARGIN = 24;
    private static final int SUN = 4;

    /** A filled circle. */
    public record Dot(int x, int y, int radius, int colour) {}

    /** Two arms, a half circle that opens upwards round its middle, with the head above it. */
    public record Figure(int x, int y, int radius, int colour, Dot head) {

        /** Width of the arms' stroke. */
        public int weight() {
            return Math.round(radius * 0.42f);
        }
    }

    /** The pattern that belongs to this item. */
    public static Pattern of(Ref ref) {
        SplittableRandom random =
                new SplittableRandom(31 * ref.id() + ref.kind().ordinal());
        int count = random.nextInt(2, 4);
        boolean sunLeft = random.nextBoolean();
        int hill = random.nextInt(168, 188);
        List<Figure> figures = new ArrayList<>();
        int slot = (WIDTH - 2 * MARGIN) / count;
        int first = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            figures.add(
                    figure(random, MARGIN + slot * i + slot / 2, Math.min(slot * 10 / 24, 60), (first + i) % 3 + 1));
        }
        int radius = random.nextInt(24, 36);
        Dot sun = new Dot(sunLeft ? 40 + radius : WIDTH - 40 - radius, 22 + radius, radius, SUN);
        return new Pattern(
                ref.kind().word(),
                List.of(hill, hill - random.nextInt(4, 26), hill + random.nextInt(-8, 8)),
                sun,
                figures);
    }

    private static Figure figure(SplittableRandom random, int middle, int widest, int colour) {
        int radius = random.nextInt(widest * 3 / 4, widest + 1);
        int y = random.nextInt(126, 152) - radius / 4;
        int head = random.nextInt(4) == 0 ? SUN : (colour + random.nextInt(2)) % 3 + 1;
        return new Figure(middle, y, radius, colour, new Dot(middle, y - radius * 28 / 100, radius * 36 / 100, head));
    }
}
