package nl.omarmt.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The colours that stand on each other, light and dark: text at least 4.5 to 1, what must be recognised 3 to 1 (WCAG 1.4.3, 1.4.11). */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHIC = 3;

    private static final List<String> GROUNDS =
            List.of("color-paper", "color-surface", "color-sand", "color-mint", "color-lilac");

    /** Text and the grounds that it stands on. */
    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry("color-ink", GROUNDS),
            Map.entry("color-ink-soft", GROUNDS),
            Map.entry("color-brand", GROUNDS),
            Map.entry("color-link", GROUNDS),
            Map.entry("color-visited", GROUNDS),
            Map.entry("color-action", GROUNDS),
            Map.entry("color-danger", List.of("color-paper", "color-surface", "color-sand")),
            Map.entry("color-ok", List.of("color-paper", "color-surface")),
            Map.entry("color-on-action", List.of("color-action")),
            Map.entry("button-color", List.of("button-background-color")),
            Map.entry("color-paper", List.of("color-ink")),
            Map.entry("brand-plum", List.of("brand-sun", "brand-cream")),
            Map.entry("brand-cream", List.of("color-brand-strong", "masthead-background-color")));

    /** Edges of fields and buttons, the ring of the focus, marks that tell where you are. */
    private static final Map<String, List<String>> GRAPHICS = Map.of(
            "color-field-border", List.of("color-paper", "color-surface", "color-sand"),
            "focus-color", GROUNDS,
            "color-action", GROUNDS,
            "color-danger", GROUNDS,
            "color-brand", GROUNDS,
            "color-ok", List.of("color-paper", "color-mint"));

    private static final List<String> ON_BRAND = List.of("color-ink", "color-ink-soft", "color-link", "color-visited");

    @TestFactory
    Stream<DynamicTest> textStandsOut() {
        return both().flatMap(palette -> pairs(palette, TEXTS, TEXT));
    }

    @TestFactory
    Stream<DynamicTest> whatMustBeRecognisedStandsOut() {
        return both().flatMap(palette -> pairs(palette, GRAPHICS, GRAPHIC));
    }

    @TestFactory
    Stream<DynamicTest> textStandsOutOnTheColourOfTheBrand() {
        Map<String, List<String>> pairs = ON_BRAND.stream()
                .collect(Collectors.toMap(
                        text -> text, text -> List.of("masthead-background-color", "footer-background-color")));
        return both().map(Palette::onBrand).flatMap(palette -> pairs(palette, pairs, TEXT));
    }

    @Test
    void everyColourOfTextIsListedHere() throws IOException {
        Pattern colour = Pattern.compile("(?<![\\w-])color:\\s*var\\(--uo-([\\w-]+)\\)");
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sheets = Files.walk(Path.of("src/main/resources/static/assets/css"))) {
            for (Path sheet : sheets.filter(Files::isRegularFile).toList()) {
                Matcher found = colour.matcher(Files.readString(sheet));
                while (found.find()) {
                    used.add(found.group(1));
                }
            }
        }

        assertThat(TEXTS.keySet()).containsAll(used);
    }

    private static Stream<Palette> both() {
        return Stream.of(Palette.light(), Palette.dark());
    }

    private static Stream<DynamicTest> pairs(Palette palette, Map<String, List<String>> pairs, double atLeast) {
        return pairs.entrySet().stream().flatMap(pair -> pair.getValue().stream()
                .map(ground -> DynamicTest.dynamicTest(
                        "%s: %s on %s".formatted(palette.name(), pair.getKey(), ground),
                        () -> assertThat(palette.contrast(pair.getKey(), ground))
                                .isGreaterThanOrEqualTo(atLeast))));
    }
}
