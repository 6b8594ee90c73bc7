package nl.omarmt.site;

import nl.omarmt.media.MediaPlaces;
import nl.omarmt.media.MediaUses;
import nl.omarmt.publishing.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where static pages use images and documents: in texts. */
@Configuration(proxyBeanMethods = false)
class PageUses {

    @Bean
    static MediaUses pagesMediaUses(JdbcClient jdbc) {
        return new MediaPlaces(jdbc, Kind.PAGE, "page", """
                c.body like :text""");
    }
}
