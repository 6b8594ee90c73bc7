package nl.omarmt.publishing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Primary keys for rows that will be stored later, in any order. A number that is never used is a gap, and harmless. */
@Component
public class ReservedNumbers {

    private final JdbcClient jdbc;

    ReservedNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many numbers of this table, ascending, that nobody else gets. */
    public List<Long> take(String table, int many) {
        return jdbc.sql("select nextval(pg_get_serial_sequence(:table, 'id')) from generate_series(1, :many)")
                .param("table", table)
                .param("many", many)
                .query(Long.class)
                .list();
    }
}
