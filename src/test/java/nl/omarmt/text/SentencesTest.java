package nl.omarmt.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We aten soep. Daarna speelden we een spel.",
                "Kom je ook? Neem dan iemand mee!",
                "‘Wie ben jij?’ De buurvrouw lachte.",
                "Er was soep, brood, enz. Iedereen nam iets mee.",
                "De wijk telt 1.500 huizen. Dat is veel.",
                "We wachten af… Morgen weten we meer.",
                "(Dat was vorig jaar.) Nu gaat het beter.",
                "Dat kost € 3.50 per keer. Koffie is gratis."
            })
    void aMarkBeforeACapitalEndsASentence(String text) {
        assertThat(Sentences.of(text)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dat geldt bijv. Voor de buurt Zuilen.",
                "We spraken met dhr. Jansen en mevr. De Wit.",
                "J. de Vries en P.K. Bakker leidden de groep.",
                "‘Kom je ook?’ vroeg ze.",
                "De bijeenkomst is a.s. Donderdag om 14.00 uur.",
                "3. Neem iemand mee",
                "Kijk op www.utrecht.nl voor meer.",
                "Dat doen o.a. Taal Doet Meer en U-centraal.",
                "Hij riep ‘nee!’ en ging weg."
            })
    void aMarkInsideASentenceEndsNothing(String text) {
        assertThat(Sentences.of(text)).hasSize(1);
    }

    @Test
    void aLineBreakEndsASentenceToo() {
        assertThat(Sentences.of("The Colour Kitchen\nPrinses Christinalaan 1\nUtrecht"))
                .extracting(Sentence::text)
                .containsExactly("The Colour Kitchen", "Prinses Christinalaan 1", "Utrecht");
    }

    @Test
    void marksAreNoWords() {
        assertThat(Sentences.of("Samen – met ‘de buurt’ – koken (en eten)…")
                        .get(0)
                        .words())
                .isEqualTo(List.of("Samen", "met", "de", "buurt", "koken", "en", "eten"));
        assertThat(Sentences.of(" – … ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Klaar.,true", "Klaar,false", "‘Klaar!’,true", "(Klaar.),true", "Dit ook:,true", "Of niet -,false"})
    void aSentenceEndsWithAMark(String text, boolean ended) {
        assertThat(Sentences.isEnded(text)).isEqualTo(ended);
    }
}
