package nl.omarmt.calls;

import nl.omarmt.media.MediaPlaces;
import nl.omarmt.media.MediaUses;
import nl.omarmt.publishing.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where calls use images and documents: in texts. */
@Configuration(proxyBeanMethods = false)
class CallMedia {

    @Bean
    static MediaUses callsMediaUses(JdbcClient jdbc) {
        return new MediaPlaces(jdbc, Kind.CALL, "call", """
                c.text like :text""");
    }
}
