package nl.omarmt.reports;

import nl.omarmt.media.MediaPlaces;
import nl.omarmt.media.MediaUses;
import nl.omarmt.publishing.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where reports use images and documents: on top, in sections, in texts. */
@Configuration(proxyBeanMethods = false)
class ReportMedia {

    @Bean
    static MediaUses reportsMediaUses(JdbcClient jdbc) {
        return new MediaPlaces(jdbc, Kind.REPORT, "report", """
                c.lead_image_id = :id or c.introduction like :text
                or exists (select from report_section s where s.report_id = c.id and (s.body like :text or s.video_poster_id = :id
                  or exists (select from report_photo p where p.section_id = s.id and p.image_id = :id)
                  or exists (select from report_document d where d.section_id = s.id and d.address like :text)))""");
    }
}
