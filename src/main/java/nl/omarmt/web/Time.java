package nl.omarmt.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the site, and the zone in which people read moments. */
@Configuration(proxyBeanMethods = false)
public class Time {

    /** Where the network lives; moments are stored as instants and shown in this zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final int NIGHT = 6;

    /** The last day of what ends at this moment: the night after an evening, until six, still belongs to its day. */
    public static LocalDate lastDay(ZonedDateTime starts, ZonedDateTime ends) {
        LocalDate first = starts.toLocalDate();
        LocalDate last = ends.minusHours(NIGHT).toLocalDate();
        return last.isBefore(first) ? first : last;
    }

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
