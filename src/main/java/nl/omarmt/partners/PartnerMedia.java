package nl.omarmt.partners;

import nl.omarmt.media.MediaPlaces;
import nl.omarmt.media.MediaUses;
import nl.omarmt.publishing.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where partners use images and documents: as logo and in texts. */
@Configuration(proxyBeanMethods = false)
class PartnerMedia {

    @Bean
    static MediaUses partnersMediaUses(JdbcClient jdbc) {
        return new MediaPlaces(jdbc, Kind.PARTNER, "partner", """
                c.logo_image_id = :id or c.description like :text""");
    }
}
