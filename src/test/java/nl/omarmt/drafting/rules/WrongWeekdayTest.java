package nl.omarmt.drafting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.omarmt.drafting.checks.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongWeekdayTest {

    private static final LocalDate MEETING = LocalDate.of(2024, 5, 30);

    private final WrongWeekday rule =
            new WrongWeekday(Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We zien elkaar op maandag 31 mei 2024.          | maandag 31 mei 2024   | 2024-05-31
            Op Maandag 31 Mei 2024 dus.                     | Maandag 31 Mei 2024   | 2024-05-31
            Kom op woensdag de 30e mei.                     | woensdag de 30e mei   | 2024-05-30
            Zaterdagavond 31 mei is er muziek.              | Zaterdagavond 31 mei  | 2024-05-31
            Op ma 31 mei 2024 om tien uur.                  | ma 31 mei 2024        | 2024-05-31
            Op do. 31 mrt 2024 om tien uur.                 | do. 31 mrt 2024       | 2024-03-31
            Maandag, 30 mei.                                | Maandag, 30 mei       | 2024-05-30
            Op dinsdag 31-05-2024 om tien uur.              | dinsdag 31-05-2024    | 2024-05-31
            De Week begint op vrijdag 26 september.         | vrijdag 26 september  | 2024-09-26
            In de winter, op zondag 6 januari, was het stil.| zondag 6 januari      | 2024-01-06""")
    void aDayThatIsNotThatOfItsDateIsFound(String text, String quote, LocalDate meant) {
        List<Finding> found = found(text, MEETING);
        assertThat(found).extracting(Finding::quote).containsExactly(quote);
        assertThat(found.get(0).arguments()).containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We zien elkaar op vrijdag 31 mei 2024.",
                "Van maandag 10 juni tot en met vrijdag 28 juni 2024 heeft zij vakantie.",
                "Donderdag 26 september tot en met woensdag 2 oktober 2024.",
                "Op dinsdag 9 april volgde een spreekuur.",
                "Zaterdag 4 en zondag 5 mei.",
                "Elke maandag 2 uur koken.",
                "Op maandag 3 mensen, op dinsdag 4.",
                "Het was op donderdag 30 mei.",
                "De vorige keer was woensdag 29 mei 2019, en vrijdag 31 mei 2019 ook.",
                "Maandag 30 mei 2022 en dinsdag 31 mei begon het.",
                "Overdag 30 mei.",
                "Op maandag 31 juni bestaat niet.",
                "Ik fiets graag zo 12 kilometer."
            })
    void whatFitsOrIsNoDateIsLeftAlone(String text) {
        assertThat(found(text, MEETING)).isEmpty();
    }

    @Test
    void withoutAYearTheNearestDateCountsToo() {
        assertThat(found("Tot maandag 6 januari!", LocalDate.of(2024, 12, 12))).isEmpty();
        assertThat(found("Tot dinsdag 6 januari!", LocalDate.of(2024, 12, 12))).hasSize(1);
        assertThat(found("Na woensdag 13 december.", LocalDate.of(2024, 1, 10))).isEmpty();
    }

    @Test
    void aTextAboutNoDayMayMeanThisYearOrTheOneBesideIt() {
        assertThat(found("Kom op donderdag 26 november.", null)).isEmpty();
        assertThat(found("Kom op woensdag 26 november.", null)).isEmpty();
        assertThat(found("Kom op vrijdag 26 november.", null)).isEmpty();
        assertThat(found("Kom op maandag 26 november.", null)).hasSize(1);
    }

    @Test
    void theSecondOfTwoIsFoundAtItsOwnPlace() {
        List<Finding> found = found("Op maandag 31 mei 2024 of vrijdag 31 mei 2024 of maandag 31 mei 2024.", null);
        assertThat(found).extracting(Finding::quote).containsExactly("maandag 31 mei 2024", "maandag 31 mei 2024");
    }

    private List<Finding> found(String text, @Nullable LocalDate about) {
        return rule.check(SampleTexts.body("<p>" + text + "</p>", about)).toList();
    }
}
