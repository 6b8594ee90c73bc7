package nl.omarmt.workgroups;

import nl.omarmt.media.MediaPlaces;
import nl.omarmt.media.MediaUses;
import nl.omarmt.publishing.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where workgroups use images and documents: in texts. */
@Configuration(proxyBeanMethods = false)
class WorkgroupMedia {

    @Bean
    static MediaUses workgroupsMediaUses(JdbcClient jdbc) {
        return new MediaPlaces(jdbc, Kind.WORKGROUP, "workgroup", """
                c.description like :text""");
    }
}
