package nl.omarmt.events;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * When an event is, as people agree on it: by calendar and clock, so that a change of the law on summer time does not
 * move a meeting. Moments follow from it.
 *
 * @param startsTime none for whole days, or while it is not known
 * @param endsOn the last day, included
 */
@Embeddable
record Period(
        @Nullable LocalDate startsOn,
        @Nullable LocalTime startsTime,
        @Nullable LocalDate endsOn,
        @Nullable LocalTime endsTime,
        boolean wholeDay) {

    private static final int USUAL_HOURS = 2;

    static final Period UNKNOWN = new Period(null, null, null, null, false);

    /** What was typed, completed: without a last day it takes one day, without an end two hours. */
    static Period of(EventForm form) {
        LocalDate lastDay = form.endsOn() == null ? form.startsOn() : form.endsOn();
        if (form.isWholeDay()) {
            return new Period(form.startsOn(), null, lastDay, null, true);
        }
        if (form.endsAt() != null || lastDay == null || form.startsAt() == null) {
            return new Period(form.startsOn(), form.startsAt(), lastDay, form.endsAt(), false);
        }
        ZonedDateTime end = lastDay.atTime(form.startsAt()).atZone(Time.ZONE).plusHours(USUAL_HOURS);
        return new Period(form.startsOn(), form.startsAt(), end.toLocalDate(), end.toLocalTime(), false);
    }

    boolean isKnown() {
        return startsOn != null && (wholeDay || startsTime != null);
    }

    /** A title with the date behind it, as long as there is one, for who has to choose. */
    String label(String title) {
        return startsOn == null
                ? title
                : title + " ("
                        + startsOn.format(DateTimeFormatter.ofPattern("d MMM yyyy", LocaleContextHolder.getLocale()))
                        + ")";
    }

    /** The first moment; of a day without a time its midnight. */
    Optional<ZonedDateTime> start() {
        return Optional.ofNullable(startsOn)
                .map(day -> startsTime == null
                        ? day.atStartOfDay(Time.ZONE)
                        : day.atTime(startsTime).atZone(Time.ZONE));
    }

    /** The moment at which it is over; of a day without a time the midnight that follows it. */
    Optional<ZonedDateTime> end() {
        return Optional.ofNullable(endsOn)
                .map(day -> endsTime == null
                        ? day.plusDays(1).atStartOfDay(Time.ZONE)
                        : day.atTime(endsTime).atZone(Time.ZONE));
    }
}
