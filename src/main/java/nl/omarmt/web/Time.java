package nl.omarmt.web;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the site, and the zone in which people read moments. */
@Configuration(proxyBeanMethods = false)
public class Time {

    /** Where the network lives; moments are stored as instants and shown in this zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
