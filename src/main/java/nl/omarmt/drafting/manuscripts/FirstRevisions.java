package nl.omarmt.drafting.manuscripts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.omarmt.publishing.Ref;
import nl.omarmt.publishing.ReservedNumbers;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Manuscripts of content that came with an import and was published as it came, each with its one revision. */
@Component
public class FirstRevisions {

    private final JdbcTemplate jdbc;
    private final ReservedNumbers numbers;

    FirstRevisions(JdbcTemplate jdbc, ReservedNumbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    /** Stores them all; nothing may have been written about this content before. */
    public void add(List<First> texts) {
        List<Long> ids = numbers.take("manuscript", texts.size());
        List<Object[]> manuscripts = new ArrayList<>();
        List<Object[]> revisions = new ArrayList<>();
        for (int row = 0; row < texts.size(); row++) {
            First text = texts.get(row);
            manuscripts.add(new Object[] {
                ids.get(row), text.ref().kind().name(), text.ref().id()
            });
            revisions.add(new Object[] {ids.get(row), text.form(), text.version(), Timestamp.from(text.at())});
        }
        jdbc.batchUpdate(
                "insert into manuscript (id, kind, subject_id, version, revisions) values (?, ?, ?, 1, 1)",
                manuscripts);
        jdbc.batchUpdate("""
                insert into revision (manuscript_id, number, form, content_version, manuscript_version, cause, written_at)
                values (?, 1, ?, ?, 1, 'PUBLISHED', ?)""", revisions);
    }

    /**
     * One text.
     *
     * @param form as JSON
     * @param version of the content
     * @param at when it was published
     */
    public record First(Ref ref, String form, int version, Instant at) {}
}
