package nl.omarmt.drafting.manuscripts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.omarmt.publishing.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of manuscripts. */
@Component
public class ManuscriptRows {

    private static final String BY_PLACE =
            "select * from manuscript where kind = :kind and (subject_id = :id or :id::bigint is null and key = :key)";

    private final JdbcClient jdbc;

    ManuscriptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The manuscript of this place, to be read only. */
    public Optional<Manuscript> find(Place place) {
        return at(BY_PLACE, place);
    }

    /** The manuscript of this place, which is begun when there is none; until the transaction ends nobody else gets it. */
    public Manuscript lock(Place place) {
        return locked(place).orElseGet(() -> {
            jdbc.sql("insert into manuscript (kind, subject_id, key) values (:kind, :id, :key) on conflict do nothing")
                    .param("kind", place.kind().name())
                    .param("id", place.id())
                    .param("key", place.key() == null ? UUID.randomUUID() : place.key())
                    .update();
            return locked(place).orElseThrow();
        });
    }

    /** The manuscript of this place when there is one; until the transaction ends nobody else gets it. */
    public Optional<Manuscript> locked(Place place) {
        return at(BY_PLACE + " for update", place);
    }

    /** Stores what changed of it. */
    public void store(Manuscript manuscript) {
        jdbc.sql("""
                        update manuscript set subject_id = :subject, version = :version, pen = :pen, stroke = :stroke,
                          posted = :posted, revisions = :revisions, base = :base, title = :title, written_at = :written,
                          writer_id = :writerId, writer = :writer, spliced_at = :spliced, binned_at = :binned
                        where id = :id""")
                .param("subject", manuscript.subjectId)
                .param("version", manuscript.version)
                .param("pen", manuscript.pen)
                .param("stroke", manuscript.stroke)
                .param("posted", manuscript.posted)
                .param("revisions", manuscript.revisions)
                .param("base", manuscript.base)
                .param("title", manuscript.title)
                .param("written", timestamp(manuscript.writtenAt))
                .param("writerId", manuscript.writer.id())
                .param("writer", manuscript.writer.name())
                .param("spliced", timestamp(manuscript.splicedAt))
                .param("binned", timestamp(manuscript.binnedAt))
                .param("id", manuscript.id)
                .update();
    }

    /** Destroys it with its revisions and its working copy. */
    public void delete(Place place) {
        jdbc.sql("delete from manuscript where kind = :kind"
                        + " and (subject_id = :id or :id::bigint is null and key = :key and subject_id is null)")
                .param("kind", place.kind().name())
                .param("id", place.id())
                .param("key", place.key())
                .update();
    }

    /**
     * Destroys what was never saved and was thrown away before this moment.
     *
     * @return how many went
     */
    public int deleteBinned(Instant before) {
        return jdbc.sql("delete from manuscript where subject_id is null and binned_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    /** The content of this kind, among these, that has a working copy beside it. */
    public Set<Long> withCopy(Kind kind, Collection<Long> ids) {
        return jdbc
                .sql(
                        "select subject_id from manuscript where kind = :kind and subject_id = any(:ids) and base is not null")
                .param("kind", kind.name())
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was begun and never saved, last written first; in the bin or outside it. */
    public List<Manuscript> unsaved(boolean binned) {
        return jdbc.sql("select * from manuscript where subject_id is null and base is not null"
                        + " and (binned_at is not null) = :binned order by written_at desc, id desc")
                .param("binned", binned)
                .query(ManuscriptRows::row)
                .list();
    }

    /**
     * The working copies in which these words may stand, last written first: those whose revision has them, and those in which something
     * was typed since, of which only the whole text can tell.
     */
    public List<Manuscript> mayName(String words) {
        return jdbc.sql("select m.* from manuscript m join revision r on r.manuscript_id = m.id and r.number = m.base"
                        + " where m.spliced_at is not null or strpos(r.form, :words) > 0"
                        + " order by m.written_at desc, m.id desc")
                .param("words", words)
                .query(ManuscriptRows::row)
                .list();
    }

    private Optional<Manuscript> at(String sql, Place place) {
        return jdbc.sql(sql)
                .param("kind", place.kind().name())
                .param("id", place.id())
                .param("key", place.key())
                .query(ManuscriptRows::row)
                .optional();
    }

    private static Manuscript row(ResultSet row, int number) throws SQLException {
        Manuscript manuscript = new Manuscript(
                row.getLong("id"), Kind.valueOf(row.getString("kind")), row.getObject("key", UUID.class));
        manuscript.subjectId = row.getObject("subject_id", Long.class);
        manuscript.version = row.getInt("version");
        manuscript.pen = row.getObject("pen", UUID.class);
        manuscript.stroke = row.getInt("stroke");
        manuscript.posted = row.getObject("posted", UUID.class);
        manuscript.revisions = row.getInt("revisions");
        manuscript.base = row.getObject("base", Integer.class);
        manuscript.title = row.getString("title");
        manuscript.writtenAt = instant(row.getTimestamp("written_at"));
        manuscript.writer = new Writer(row.getObject("writer_id", Long.class), row.getString("writer"));
        manuscript.splicedAt = instant(row.getTimestamp("spliced_at"));
        manuscript.binnedAt = instant(row.getTimestamp("binned_at"));
        return manuscript;
    }

    static @Nullable Instant instant(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }

    static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
