package nl.omarmt.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingEaseTest {

    @ParameterizedTest
    @CsvSource({
        "buurt,1", "soep,1", "bijeenkomst,3", "eenzaamheid,3", "verbinding,3", "ideeën,3", "gemeente,3", "mooie,2",
        "leeuwen,2", "nieuwe,2", "cadeau,2", "reünie,3", "financiële,5", "initiatief,5", "beïnvloeden,4", "koeien,2",
        "baby,2", "systeem,2", "yoga,2", "vrouwen,2", "tv,1", "2024,1", "samenwerkingsovereenkomst,8", "Utrecht,2"
    })
    void syllablesAreCountedAsDutchIsHyphenated(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }

    /** 10 words in 2 sentences, 10 syllables: 206.84 - 77 x 1 - 0.93 x 5 = 125, which is more than the scale has. */
    @Test
    void shortWordsInShortSentencesAreAsEasyAsItGets() {
        assertThat(ease("De kat at de vis. Toen liep hij weg.")).isEqualTo(new ReadingEase(100));
    }

    /** 4 words in 1 sentence, 8 syllables (1 + 4 + 2 + 1): 206.84 - 77 x 2 - 0.93 x 4 = 49.1. */
    @Test
    void theScoreIsDoumas() {
        assertThat(ease("De vergadering begint straks.")).isEqualTo(new ReadingEase(49));
    }

    @ParameterizedTest
    @CsvSource({
        "100,VERY_EASY",
        "90,VERY_EASY",
        "89,EASY",
        "65,NORMAL",
        "45,FAIRLY_HARD",
        "44,HARD",
        "29,VERY_HARD",
        "0,VERY_HARD"
    })
    void everyScoreHasAGrade(int score, ReadingEase.Grade grade) {
        assertThat(new ReadingEase(score).grade()).isEqualTo(grade);
    }

    private static ReadingEase ease(String text) {
        return ReadingEase.of(Sentences.of(text));
    }
}
