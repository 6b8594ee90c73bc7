package nl.omarmt.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import org.junit.jupiter.api.Test;

class PatternTest {

    private static final List<Pattern> MANY = LongStream.rangeClosed(1, 300)
            .mapToObj(id -> Pattern.of(new Ref(Kind.REPORT, id)))
            .toList();

    @Test
    void anItemKeepsItsPattern() {
        assertThat(Pattern.of(new Ref(Kind.REPORT, 7))).isEqualTo(MANY.get(6));
    }

    @Test
    void neighboursDiffer() {
        assertThat(MANY).doesNotHaveDuplicates();
        assertThat(Pattern.of(new Ref(Kind.ARTICLE, 7))).isNotEqualTo(MANY.get(6));
    }

    @Test
    void everyFigureStandsWithinThePictureAndApartFromItsNeighbour() {
        assertThat(MANY).allSatisfy(pattern -> {
            List<Pattern.Figure> figures = pattern.figures();
            for (int i = 0; i < figures.size(); i++) {
                Pattern.Figure figure = figures.get(i);
                int reach = figure.radius() + figure.weight() / 2;
                assertThat(figure.x() - reach).isNotNegative();
                assertThat(figure.x() + reach).isLessThanOrEqualTo(Pattern.WIDTH);
                assertThat(figure.y() + reach).isLessThanOrEqualTo(Pattern.HEIGHT);
                if (i > 0) {
                    Pattern.Figure left = figures.get(i - 1);
                    assertThat(figure.x() - left.x()).isGreaterThan(figure.radius() + left.radius());
                }
            }
        });
    }
}
