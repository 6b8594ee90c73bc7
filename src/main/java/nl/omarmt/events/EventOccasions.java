package nl.omarmt.events;

import java.time.LocalDate;
import java.util.List;
import nl.omarmt.media.Occasions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every event outside the bin is an occasion at which photos are taken. */
@Component
class EventOccasions implements Occasions {

    private final JdbcClient jdbc;

    EventOccasions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Occasion> all() {
        return jdbc.sql("""
                        select id, title, starts_on from event where binned_at is null
                        order by starts_on desc nulls first, id desc""")
                .query((row, number) -> new Occasion(
                        row.getLong("id"), row.getString("title"), row.getObject("starts_on", LocalDate.class)))
                .list();
    }
}
