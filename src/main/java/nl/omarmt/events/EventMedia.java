package nl.omarmt.events;

import nl.omarmt.media.MediaPlaces;
import nl.omarmt.media.MediaUses;
import nl.omarmt.publishing.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where events and their sessions use images and documents. */
@Configuration(proxyBeanMethods = false)
class EventMedia {

    @Bean
    static MediaUses eventsMediaUses(JdbcClient jdbc) {
        return new MediaPlaces(jdbc, Kind.EVENT, "event", """
                c.lead_image_id = :id or c.description like :text
                or exists (select from breakout_session s where s.event_id = c.id and (s.summary like :text
                  or exists (select from session_photo p where p.session_id = s.id and p.image_id = :id)
                  or exists (select from session_document d where d.session_id = s.id and d.address like :text)))""");
    }
}
