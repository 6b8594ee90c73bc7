package nl.omarmt.drafting.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Rule;
import nl.omarmt.drafting.checks.Spot;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A day of the week that is not that of its date: "maandag 31 mei 2024". Without a year the date is taken as near to the
 * day that the text is about, in the same year, or in a year that is named beside it; it is wrong when it fits none of them.
 */
@Component
@Order(1)
class WrongWeekday implements Rule {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

    /** A paragraph that names more years tells nothing about any. */
    private static final int MOST_YEARS = 3;

    private final Clock clock;

    WrongWeekday(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "weekday";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        return text.spots(Part.WORDS).flatMap(spot -> wrong(spot, text.date()));
    }

    private Stream<Finding> wrong(Spot spot, @Nullable LocalDate about) {
        List<Integer> named = YEAR.matcher(spot.text())
                .results()
                .map(year -> Integer.valueOf(year.group()))
                .distinct()
                .limit(MOST_YEARS)
                .toList();
        return DatedDay.in(spot.text()).flatMap(day -> {
            List<LocalDate> possible = years(day, named, about)
                    .distinct()
                    .flatMap(year -> day.in(year).stream())
                    .toList();
            return possible.isEmpty() || possible.stream().anyMatch(one -> one.getDayOfWeek() == day.weekday())
                    ? Stream.of()
                    : Stream.of(spot.finding(day.start(), day.end(), possible.get(0)));
        });
    }

    /** The years that may be meant, the likeliest first. */
    private Stream<Integer> years(DatedDay day, List<Integer> named, @Nullable LocalDate about) {
        if (day.year() != null) {
            return Stream.of(day.year());
        }
        if (about != null) {
            return Stream.concat(named.stream(), Stream.of(nearest(day, about), about.getYear()));
        }
        int now = LocalDate.ofInstant(clock.instant(), Time.ZONE).getYear();
        return Stream.concat(named.stream(), Stream.of(now, now - 1, now + 1));
    }

    private static int nearest(DatedDay day, LocalDate about) {
        return Stream.of(about.getYear() - 1, about.getYear(), about.getYear() + 1)
                .flatMap(year -> day.in(year).stream())
                .min(Comparator.comparingLong(one -> Math.abs(ChronoUnit.DAYS.between(about, one))))
                .map(LocalDate::getYear)
                .orElse(about.getYear());
    }
}
