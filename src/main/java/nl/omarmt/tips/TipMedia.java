package nl.omarmt.tips;

import nl.omarmt.media.MediaPlaces;
import nl.omarmt.media.MediaUses;
import nl.omarmt.publishing.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where tips use images and documents: as what they lead to, and in their words. */
@Configuration(proxyBeanMethods = false)
class TipMedia {

    @Bean
    static MediaUses tipsMediaUses(JdbcClient jdbc) {
        return new MediaPlaces(jdbc, Kind.TIP, "tip", """
                c.link like :text or c.why like :text""");
    }
}
