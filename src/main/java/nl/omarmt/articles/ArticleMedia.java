package nl.omarmt.articles;

import nl.omarmt.media.MediaPlaces;
import nl.omarmt.media.MediaUses;
import nl.omarmt.publishing.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where articles use images and documents: on top and in texts. */
@Configuration(proxyBeanMethods = false)
class ArticleMedia {

    @Bean
    static MediaUses articlesMediaUses(JdbcClient jdbc) {
        return new MediaPlaces(jdbc, Kind.ARTICLE, "article", """
                c.lead_image_id = :id or c.body like :text""");
    }
}
