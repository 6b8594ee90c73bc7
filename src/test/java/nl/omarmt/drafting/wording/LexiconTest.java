package nl.omarmt.drafting.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.omarmt.publishing.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final List<String> LIST = List.of(
            "eenzamen", "verwarde personen", "personen met een kort lontje", "kwetsbare*", "70-plussers", "verwarde");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Voor eenzamen in de wijk.                   | eenzamen
            EENZAMEN welkom!                            | EENZAMEN
            (Eenzamen)                                  | Eenzamen
            Kwetsbare mensen.                           | Kwetsbare
            Alle kwetsbaren.                            | kwetsbaren
            Hulp voor verwarde personen.                | verwarde personen
            Hulp voor verwarde  buren.                  | verwarde
            Alle 70-plussers.                           | 70-plussers
            Personen met een kort lontje.               | Personen met een kort lontje
            Eenzamen/ouderen                            | Eenzamen""")
    void whatIsOnTheListIsFoundAsAWholeWord(String text, String words) {
        assertThat(found(text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eenzame mensen.",
                "De eenzamenlijn.",
                "Mensen die zich eenzaam voelen.",
                "Onkwetsbare helden.",
                "De personen die verward zijn.",
                "Eenzamen-project",
                "70 plussers"
            })
    void otherWordsAreLeftAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void everyPlaceIsFoundAndNoWordTwice() {
        assertThat(found("Eenzamen, verwarde personen met een kort lontje en kwetsbare eenzamen."))
                .containsExactly("Eenzamen", "verwarde personen", "kwetsbare", "eenzamen");
    }

    @Test
    void anEmptyListFindsNothing() {
        assertThat(new Lexicon(List.of()).in("Eenzamen")).isEmpty();
    }

    private static List<String> found(String text) {
        return new Lexicon(Stream.iterate(0, number -> number < LIST.size(), number -> number + 1)
                        .map(number -> new Wording(number, 0, LIST.get(number), "Anders.", List.of(Kind.PAGE), false))
                        .toList())
                .in(text).stream()
                        .map(hit -> text.substring(hit.start(), hit.end()))
                        .toList();
    }
}
