package nl.omarmt.drafting.rules;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day of the week with its date as people write them: "maandag 31 mei 2024", "do. 31 mrt", "dinsdag 31-05-2024".
 *
 * @param start of it in the text
 * @param end behind it
 * @param year none when it was not written
 */
record DatedDay(
        int start,
        int end,
        DayOfWeek weekday,
        int day,
        int month,
        @Nullable Integer year) {

    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<!\\p{L})(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|morgen|middag|avond|nacht)?"
                    + "|(?:ma|di|wo|do|vr|za|zo)\\.?)"
                    + ",? (?:de )?(\\d{1,2})(?:e|ste|de)?"
                    + "(?:[-/](\\d{1,2})[-/](\\d{4})"
                    + "| (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
                    + "|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)(?!\\p{L})(?:\\.? (\\d{4}))?)(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Stream<DatedDay> in(String text) {
        return WRITTEN.matcher(text).results().map(DatedDay::of);
    }

    private static DatedDay of(MatchResult written) {
        String weekday = written.group().substring(0, 2).toLowerCase(Locale.ROOT);
        String year = written.group(3) != null ? written.group(3) : written.group(5);
        return new DatedDay(
                written.start(),
                written.end(),
                DayOfWeek.of(DAYS.indexOf(weekday) + 1),
                Integer.parseInt(written.group(1)),
                written.group(2) != null ? Integer.parseInt(written.group(2)) : month(written.group(4)),
                year == null ? null : Integer.valueOf(year));
    }

    private static int month(String word) {
        String start = word.substring(0, 3).toLowerCase(Locale.ROOT);
        return MONTHS.indexOf(start.equals("maa") ? "mrt" : start) + 1;
    }

    /** The day in that year; none when that year, or no year, has it. */
    Optional<LocalDate> in(int someYear) {
        try {
            return Optional.of(LocalDate.of(someYear, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
