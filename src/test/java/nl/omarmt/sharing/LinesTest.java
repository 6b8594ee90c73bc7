package nl.omarmt.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.omarmt.paper.Lettering;
import nl.omarmt.paper.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static final Lettering LETTERS = new Lettering(Typeface.HEADING);
    private static final Lines.Box BOX = new Lines.Box(740, 316, 80, 52, 38, 1.14);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Soep",
                "Verslag netwerkbijeenkomst Utrecht Omarmt 30 mei 2024",
                "Gespreksleidersondersteuningsprogrammacoördinator gezocht",
                "Training: een goed gesprek in tien minuten voor iedereen die in een winkel werkt en elke dag mensen tegenkomt, ook"
                        + " als je denkt dat je daar geen tijd voor hebt, want dat",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                        + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"
                        + "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                "😀😀😀 \u200b\u202e𝔘𝔱𝔯𝔢𝔠𝔥𝔱 مرحبا"
            })
    void everyTitleStaysWithinItsBox(String title) {
        Lines lines = Lines.fit(title, LETTERS, BOX);

        assertThat(lines.size()).isBetween(38.0, 80.0);
        assertThat(lines.lines()).allMatch(line -> LETTERS.width(line, lines.size()) <= BOX.width());
        assertThat(lines.lines().size() * lines.size() * BOX.leading()).isLessThanOrEqualTo(BOX.height());
    }

    @Test
    void shortTitlesAreLargeAndNoWordIsLeftAlone() {
        Lines lines = Lines.fit("Niemand hoeft het alleen te doen", LETTERS, BOX);

        assertThat(lines.size()).isEqualTo(80);
        assertThat(lines.lines()).containsExactly("Niemand hoeft", "het alleen te doen");
    }

    @Test
    void wordsShrinkBeforeTheyBreakAndBreakBetweenSyllables() {
        assertThat(Lines.fit("Ervaringsdeskundigheid", LETTERS, BOX).lines()).containsExactly("Ervaringsdeskundigheid");
        assertThat(Lines.fit("Ervaringsdeskundigheidsbijeenkomsten", LETTERS, BOX)
                        .lines())
                .containsExactly("Ervaringsdeskundigheids-", "bijeenkomsten");
    }

    @Test
    void whatHasNoRoomIsLeftOutAndThatIsShown() {
        Lines lines = Lines.fit("elke dag soep ".repeat(40), LETTERS, BOX);

        assertThat(lines.lines().get(lines.lines().size() - 1)).endsWith("…");
    }

    @Test
    void accentsAreDrawnHoweverTheyWereTyped() {
        assertThat(LETTERS.width("Zoe\u0308", 10)).isEqualTo(LETTERS.width("Zoë", 10));
        assertThat(LETTERS.width("soep\u00ad\u200b", 10)).isEqualTo(LETTERS.width("soep", 10));
    }
}
