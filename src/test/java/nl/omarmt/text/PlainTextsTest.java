package nl.omarmt.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextsTest {

    @Test
    void linesLoseBulletsAndEmptyOnes() {
        assertThat(Lines.split("- een\r\n\n  • twee\n•drie\n* vier\n–  vijf\n-5 graden\n*let op*\n-\n \n1. zes"))
                .containsExactly("een", "twee", "drie", "vier", "vijf", "-5 graden", "*let op*", "1. zes");
        assertThat(Lines.split(null)).isEmpty();
        assertThat(Lines.split(Lines.join(List.of("een", "twee")))).containsExactly("een", "twee");
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "200,1", "201,2", "400,2", "2800,14"})
    void readingTakesAtLeastAMinute(int words, int minutes) {
        assertThat(ReadingTime.minutes(words)).isEqualTo(minutes);
    }

    @Test
    void wordsHoldALetterOrADigit() {
        assertThat(ReadingTime.words("Één, twee – 3 !  foto's\u00A0sociaal-maatschappelijk\n…"))
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "Samen eten en leven,19,Samen eten en leven",
        "Samen eten en leven,18,Samen eten en…",
        "Samen eten en leven,14,Samen eten en…",
        "Samen eten en leven,13,Samen eten…",
        "Samenwerken,5,Same…",
        "😀😀😀,4,😀…",
        "a b,1,…"
    })
    void excerptsNeverExceedTheirLength(String text, int length, String excerpt) {
        assertThat(Excerpt.of(text, length)).isEqualTo(excerpt).hasSizeLessThanOrEqualTo(length);
        assertThatThrownBy(() -> Excerpt.of(text, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
