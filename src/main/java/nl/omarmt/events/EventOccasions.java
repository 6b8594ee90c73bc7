package nl.omarmt.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.omarmt.media.Occasions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every event outside the bin is an occasion at which photos are taken. */
@Component
@Transactional(readOnly = true)
class EventOccasions implements Occasions {

    private static final String EVENTS = "select id, title, starts_on from event where binned_at is null";

    private final JdbcClient jdbc;

    EventOccasions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Occasion> all() {
        return jdbc.sql(EVENTS + " order by starts_on desc nulls first, id desc")
                .query(EventOccasions::occasion)
                .list();
    }

    @Override
    public Optional<Occasion> find(long id) {
        return jdbc.sql(EVENTS + " and id = ?")
                .param(id)
                .query(EventOccasions::occasion)
                .optional();
    }

    private static Occasion occasion(ResultSet row, int number) throws SQLException {
        return new Occasion(row.getLong("id"), row.getString("title"), row.getObject("starts_on", LocalDate.class));
    }
}
