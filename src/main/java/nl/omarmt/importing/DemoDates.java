package nl.omarmt.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.omarmt.web.Time;

/**
 * The days in the demo files: fixed ones such as {@code 2024-05-30}, and others that are counted from the day of
 * loading, such as {@code today+12}, so that there is always something to come.
 */
record DemoDates(Instant now) {

    private static final Pattern RELATIVE = Pattern.compile("today(?:([+-]\\d{1,4}))?");
    private static final LocalTime OFFICE_HOURS = LocalTime.of(9, 0);

    /** Whether this is a day counted from today. */
    static boolean isRelative(String text) {
        return RELATIVE.matcher(text).matches();
    }

    LocalDate day(String text) {
        Matcher relative = RELATIVE.matcher(text);
        if (!relative.matches()) {
            return LocalDate.parse(text);
        }
        String days = relative.group(1);
        return LocalDate.ofInstant(now, Time.ZONE).plusDays(days == null ? 0 : Integer.parseInt(days));
    }

    /** Nine o'clock on that day; what is published today is public at once. */
    Instant moment(String text) {
        Instant nine = day(text).atTime(OFFICE_HOURS).atZone(Time.ZONE).toInstant();
        return nine.isAfter(now) && day(text).equals(LocalDate.ofInstant(now, Time.ZONE)) ? now : nine;
    }
}
