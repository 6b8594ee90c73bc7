package nl.omarmt.drafting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import nl.omarmt.drafting.checks.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings, links, sentences that break off, and what does not fit on a card. */
class StructureRulesTest {

    private final HeadingOrder headingOrder = new HeadingOrder();
    private final BoldHeading boldHeading = new BoldHeading();
    private final VagueLink vagueLink = new VagueLink();
    private final UnfinishedSentence unfinished = new UnfinishedSentence();
    private final TooLongForCard tooLong = new TooLongForCard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <h2>A</h2><h4>B</h4>                         | B
            <h2>A</h2><h3>B</h3><h2>C</h2><h4>D</h4>     | D
            <h3>A</h3><h2>B</h2>                         | A""")
    void aHeadingThatSkipsALevelIsFound(String html, String heading) {
        assertThat(SampleTexts.quotes(headingOrder, SampleTexts.body(html))).containsExactly(heading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2>",
                "<h3>A</h3><h4>B</h4><h3>C</h3>",
                "<h4>A</h4>",
                "<p>Geen kop</p>",
                "<h2>A</h2><h3>B</h3><h3>C</h3>"
            })
    void headingsInOrderAreLeftAlone(String html) {
        assertThat(SampleTexts.quotes(headingOrder, SampleTexts.body(html))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p><strong>Hoe het begon</strong></p><p>Met soep.</p>           | Hoe het begon
            <p>Ja.</p><p><strong>Wat nu?</strong></p><ul><li>Soep</li></ul> | Wat nu?
            <p><strong>Programma:</strong></p><p>Soep.</p>                  | Programma:""")
    void aBoldLineAboveATextIsLikeAHeading(String html, String line) {
        assertThat(SampleTexts.quotes(boldHeading, SampleTexts.body(html))).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><strong>Let op: neem een kom mee.</strong></p><p>Met soep.</p>",
                "<p>Het was <strong>heel</strong> druk</p><p>Met soep.</p>",
                "<p><strong>Tot dan</strong></p>",
                "<p><strong>Tot dan</strong></p><h2>Soep</h2>",
                "<ul><li><strong>Soep</strong></li><li>Brood</li></ul>",
                "<h2><strong>Soep</strong></h2><p>Lekker.</p>",
                "<p><strong>Dit is een hele lange vette zin die niemand als kop bedoelt</strong></p><p>Met soep.</p>"
            })
    void otherBoldWordsAreLeftAlone(String html) {
        assertThat(SampleTexts.quotes(boldHeading, SampleTexts.body(html))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hier",
                "Klik hier",
                "klik hier!",
                "Lees meer…",
                "lees verder",
                "meer informatie",
                "deze link",
                "https://www.utrecht.nl/a/b",
                "www.utrecht.nl/a/b"
            })
    void aLinkThatSaysNothingIsFound(String words) {
        assertThat(SampleTexts.quotes(
                        vagueLink, SampleTexts.body("<p>Zie <a href=\"https://utrecht.nl\">" + words + "</a></p>")))
                .containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "het programma",
                "lees meer over soep",
                "hier staat het programma",
                "Hiernaast",
                "info@utrecht.nl",
                "utrecht.nl",
                "030 286 00 00"
            })
    void aLinkThatTellsWhereItLeadsIsLeftAlone(String words) {
        assertThat(SampleTexts.quotes(
                        vagueLink, SampleTexts.body("<p>Zie <a href=\"https://utrecht.nl\">" + words + "</a></p>")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wij eten soep. Daarna gaan we naar         | Daarna gaan we naar
            De buren kwamen allemaal langs met         | De buren kwamen allemaal langs met
            En toen…                                   | En toen…
            En toen...                                 | En toen...
            Wij eten soep, brood en,                   | Wij eten soep, brood en,""")
    void aParagraphThatBreaksOffIsFound(String text, String rest) {
        assertThat(SampleTexts.quotes(unfinished, SampleTexts.body("<p>" + text + "</p><p>Ja.</p>")))
                .containsExactly(rest);
        assertThat(SampleTexts.quotes(unfinished, SampleTexts.only(Part.PARAGRAPHS, text)))
                .containsExactly(rest);
        assertThat(SampleTexts.quotes(unfinished, SampleTexts.only(Part.SUMMARY, text)))
                .containsExactly(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wij eten soep.",
                "Kom je ook?",
                "‘Ik kom ook.’",
                "Dit lag op tafel:",
                "Oudegracht 1, 3511 AB Utrecht",
                "Zaterdag 5 oktober van 14.00 tot 16.00 uur",
                "Ria de Vries, vrijwilliger",
                "Met hartelijke groet, Anna",
                "Wie wil",
                "Wij eten soep (met brood).",
                "Om 15.00 uur: inloop met koffie en thee"
            })
    void whatIsDoneOrNoSentenceIsLeftAlone(String text) {
        assertThat(SampleTexts.quotes(unfinished, SampleTexts.body("<p>" + text + "</p>")))
                .isEmpty();
    }

    @Test
    void itemsAndHeadingsNeedNoMark() {
        assertThat(SampleTexts.quotes(
                        unfinished,
                        SampleTexts.body("<h2>Wat wij hier gaan doen</h2><ul><li>wij gaan soep koken,</li></ul>"
                                + "<table><tbody><tr><td>Wij gaan soep koken</td></tr></tbody></table>")))
                .isEmpty();
    }

    @Test
    void whatDoesNotFitOnACardIsFound() {
        assertThat(SampleTexts.paths(tooLong, SampleTexts.titled("a".repeat(91), "b".repeat(221))))
                .containsExactly("title", "summary");
        assertThat(SampleTexts.paths(tooLong, SampleTexts.titled("a".repeat(90), "b".repeat(220))))
                .isEmpty();
    }
}
