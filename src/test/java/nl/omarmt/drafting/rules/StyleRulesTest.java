package nl.omarmt.drafting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a text hard to read. */
class StyleRulesTest {

    private static final String TWENTY_FIVE = "Een" + " een".repeat(23) + " " + "soep.";
    private static final String TWENTY_SIX = "Een" + " een".repeat(24) + " " + "soep.";

    private final LongSentence longSentence = new LongSentence();
    private final LongWord longWord = new LongWord();
    private final PassiveChain passiveChain = new PassiveChain();
    private final HardPassage hardPassage = new HardPassage();

    @ParameterizedTest
    @EnumSource(names = {"SUMMARY", "TEXT", "PARAGRAPHS", "LINES"})
    void moreThanTwentyFiveWordsAreALongSentence(Part part) {
        List<Finding> found = longSentence
                .check(SampleTexts.only(part, "Kort. " + TWENTY_SIX + " Kort."))
                .toList();
        assertThat(found).extracting(Finding::quote).containsExactly(TWENTY_SIX);
        assertThat(found.get(0).arguments()).containsExactly(26);
        assertThat(longSentence.check(SampleTexts.only(part, "Kort. " + TWENTY_FIVE)))
                .isEmpty();
    }

    @Test
    void whatSomebodySaidIsAsLongAsItIs() {
        assertThat(longSentence.check(SampleTexts.only(Part.QUOTE, TWENTY_SIX))).isEmpty();
    }

    @Test
    void everyItemOfAListIsRead() {
        assertThat(SampleTexts.quotes(
                        longSentence,
                        SampleTexts.body("<ul><li>" + TWENTY_SIX + "</li><li>" + TWENTY_FIVE + "</li></ul>")))
                .containsExactly(TWENTY_SIX);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wij zoeken samenwerkingspartnerschappen.         | samenwerkingspartnerschappen
            Samenwerkingspartnerschappen zijn er genoeg.     | Samenwerkingspartnerschappen
            Het sociaal-ondersteuningsarrangementenbeleid.   | sociaal-ondersteuningsarrangementenbeleid
            De (eenzaamheidsinterventies) dus.               | eenzaamheidsinterventies""")
    void moreThanTwentyLettersAreALongWord(String text, String word) {
        assertThat(SampleTexts.quotes(longWord, SampleTexts.only(Part.TEXT, "<p>" + text + "</p>")))
                .containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De netwerkbijeenkomsten waren druk.",
                "Wij gingen naar Appeltaartenconcertorganisatie Zuilen.",
                "De ICT-netwerk-coördinatoren-club-van-Utrecht.",
                "Kijk op www.eenzaamheidsinterventies.nl/utrecht.",
                "Mail eenzaamheidsinterventies@utrecht.nl.",
                "Bel 0800-12345678901234567890."
            })
    void namesAndAddressesAreAsLongAsTheyAre(String text) {
        assertThat(SampleTexts.quotes(longWord, SampleTexts.only(Part.TEXT, "<p>" + text + "</p>")))
                .isEmpty();
    }

    @Test
    void aMentionIsAName() {
        assertThat(SampleTexts.quotes(
                        longWord,
                        SampleTexts.body(
                                "<p><a data-mention=\"partner:5\">Samenwerkingspartnerschappen</a> helpt.</p>")))
                .isEmpty();
    }

    @Test
    void passiveSentencesAfterEachOtherAreAChain() {
        List<Finding> found = passiveChain
                .check(SampleTexts.body(
                        "<p>Wij koken. De soep wordt gekookt. De tafels worden gedekt. De zaal wordt versierd."
                                + " Jij komt. Er wordt gezongen.</p>"))
                .toList();
        assertThat(found)
                .extracting(Finding::quote)
                .containsExactly("De soep wordt gekookt. De tafels worden gedekt. De zaal wordt versierd.");
        assertThat(found.get(0).arguments()).containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De soep wordt gekookt. Jij komt. De tafels worden gedekt.",
                "De kas is verwarmd. Het pad is verhard.",
                "Wij zijn gegaan. Zij is gebleven.",
                "Het wordt gezellig. Jij wordt blij."
            })
    void oneAloneOrHowSomethingIsMakesNoChain(String text) {
        assertThat(SampleTexts.quotes(passiveChain, SampleTexts.body("<p>" + text + "</p>")))
                .isEmpty();
    }

    @Test
    void aChainEndsWithItsParagraph() {
        assertThat(SampleTexts.quotes(
                        passiveChain, SampleTexts.body("<p>De soep wordt gekookt.</p><p>De tafels worden gedekt.</p>")))
                .isEmpty();
    }

    @Test
    void aSectionThatReadsHardIsFoundAtItsHeading() {
        String hard = "Beleidsmedewerkers organiseren multidisciplinaire afstemmingsoverleggen betreffende"
                + " ondersteuningsmogelijkheden binnen gebiedsgerichte samenwerkingsverbanden. ";
        String easy = "De buren koken soep. Jij komt ook. Wij eten samen aan een tafel in de tuin. ";
        List<Finding> found = hardPassage
                .check(SampleTexts.body("<h2>Makkelijk</h2><p>" + easy.repeat(6) + "</p><h2>Moeilijk</h2><p>"
                        + hard.repeat(8) + "</p><h2>Weer makkelijk</h2><p>" + easy.repeat(6) + "</p>"))
                .toList();
        assertThat(found).extracting(Finding::quote).containsExactly("Moeilijk");
        assertThat(found.get(0).arguments()).containsExactly(3);
    }

    @Test
    void aFewWordsSayTooLittle() {
        assertThat(hardPassage.check(
                        SampleTexts.body("<p>" + "Multidisciplinaire afstemmingsoverleggen. ".repeat(20) + "</p>")))
                .isEmpty();
    }
}
