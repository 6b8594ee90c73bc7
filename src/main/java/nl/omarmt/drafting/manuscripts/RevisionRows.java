package nl.omarmt.drafting.manuscripts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of revisions. A row is never changed: it is added, and thinned out when it is an old autosave. */
@Component
public class RevisionRows {

    private static final String LINE =
            "select number, content_version, cause, note, amendment, written_at, writer_id, writer from revision ";

    private final JdbcClient jdbc;

    RevisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps a text as the next revision of a manuscript, which the caller has locked and stores afterwards.
     *
     * @param contentVersion the version of the content that holds exactly this text, if one does
     * @param note what its writer tells colleagues about it
     */
    public Revision add(
            Manuscript manuscript,
            String form,
            @Nullable Integer contentVersion,
            Cause cause,
            @Nullable String note,
            Writer writer,
            Instant at) {
        return add(manuscript, form, contentVersion, cause, note, null, writer, at);
    }

    /**
     * The same of a text about which readers are told something, too.
     *
     * @param amendment what changed in substance, in at most 200 characters
     */
    public Revision add(
            Manuscript manuscript,
            String form,
            @Nullable Integer contentVersion,
            Cause cause,
            @Nullable String note,
            @Nullable String amendment,
            Writer writer,
            Instant at) {
        return add(manuscript, manuscript.version, form, contentVersion, cause, note, amendment, writer, at);
    }

    /**
     * Puts a text aside that somebody wrote without having seen what stands there now.
     *
     * @param seen the version of the manuscript that its writer saw
     */
    public Revision putAside(Manuscript manuscript, int seen, String form, Writer writer, Instant at) {
        return add(manuscript, seen, form, null, Cause.CONFLICT, null, null, writer, at);
    }

    private Revision add(
            Manuscript manuscript,
            int version,
            String form,
            @Nullable Integer contentVersion,
            Cause cause,
            @Nullable String note,
            @Nullable String amendment,
            Writer writer,
            Instant at) {
        Revision revision = new Revision(++manuscript.revisions, contentVersion, cause, note, amendment, at, writer);
        jdbc.sql("""
                        insert into revision (manuscript_id, number, form, content_version, manuscript_version, cause, note,
                          amendment, written_at, writer_id, writer)
                        values (:manuscript, :number, :form, :contentVersion, :version, :cause, :note,
                          :amendment, :at, :writerId, :writer)""")
                .param("manuscript", manuscript.id)
                .param("number", revision.number())
                .param("form", form)
                .param("contentVersion", contentVersion)
                .param("version", version)
                .param("cause", cause.name())
                .param("note", note)
                .param("amendment", amendment)
                .param("at", Timestamp.from(at))
                .param("writerId", writer.id())
                .param("writer", writer.name())
                .update();
        return revision;
    }

    /** The text of a revision. */
    public Optional<String> form(Manuscript manuscript, int number) {
        return jdbc.sql("select form from revision where manuscript_id = :manuscript and number = :number")
                .param("manuscript", manuscript.id)
                .param("number", number)
                .query(String.class)
                .optional();
    }

    /** All revisions of a manuscript, newest first, from the place {@code offset} on and at most so many. */
    public List<Revision> list(Manuscript manuscript, long offset, int atMost) {
        return jdbc.sql(LINE + "where manuscript_id = :manuscript order by number desc offset :offset limit :most")
                .param("manuscript", manuscript.id)
                .param("offset", offset)
                .param("most", atMost)
                .query(RevisionRows::row)
                .list();
    }

    public long count(Manuscript manuscript) {
        return jdbc.sql("select count(*) from revision where manuscript_id = :manuscript")
                .param("manuscript", manuscript.id)
                .query(Long.class)
                .single();
    }

    public Optional<Revision> find(Manuscript manuscript, int number) {
        return jdbc.sql(LINE + "where manuscript_id = :manuscript and number = :number")
                .param("manuscript", manuscript.id)
                .param("number", number)
                .query(RevisionRows::row)
                .optional();
    }

    /** The newest revision that the content held, or holds; when a version is given, the one that it held then. */
    public Optional<Revision> stored(Manuscript manuscript, @Nullable Integer contentVersion) {
        return jdbc.sql(
                        LINE + "where manuscript_id = :manuscript and content_version is not null"
                                + " and (:version::integer is null or content_version <= :version) order by number desc limit 1")
                .param("manuscript", manuscript.id)
                .param("version", contentVersion)
                .query(RevisionRows::row)
                .optional();
    }

    /** The number of what readers see, or saw last; none when it was never published. */
    public Optional<Integer> lastPublished(Manuscript manuscript) {
        return jdbc.sql("select max(number) from revision where manuscript_id = :manuscript and cause = 'PUBLISHED'")
                .param("manuscript", manuscript.id)
                .query((row, line) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single();
    }

    /** What readers shall be told about a change, as it was written when somebody saved it last; none once it is published. */
    public Optional<String> plannedAmendment(Manuscript manuscript) {
        return jdbc.sql(
                        LINE
                                + "where manuscript_id = :manuscript and cause in ('SAVED', 'PUBLISHED') order by number desc limit 1")
                .param("manuscript", manuscript.id)
                .query(RevisionRows::row)
                .optional()
                .filter(last -> last.cause() == Cause.SAVED)
                .map(Revision::amendment);
    }

    /** The version of the manuscript to which a revision belongs. */
    Optional<Integer> version(Manuscript manuscript, int number) {
        return jdbc.sql(
                        "select manuscript_version from revision where manuscript_id = :manuscript and number = :number")
                .param("manuscript", manuscript.id)
                .param("number", number)
                .query(Integer.class)
                .optional();
    }

    /** The newest revision through which the manuscript had gone when it was at this version. */
    public Optional<Revision> upTo(Manuscript manuscript, int version) {
        return jdbc.sql(LINE + "where manuscript_id = :manuscript and manuscript_version <= :version"
                        + " and cause not in ('CONFLICT', 'DISCARDED') order by number desc limit 1")
                .param("manuscript", manuscript.id)
                .param("version", version)
                .query(RevisionRows::row)
                .optional();
    }

    /**
     * Of the autosaves before this moment keeps the last of each day, those on which a working copy stands, and those that
     * somebody was asked to read or has read.
     *
     * @return how many went
     */
    public int thinOut(Instant before) {
        return jdbc.sql("""
                        delete from revision old where old.cause = 'AUTOSAVED' and old.written_at < :before
                          and exists (select from revision later where later.manuscript_id = old.manuscript_id
                            and later.cause = 'AUTOSAVED' and later.number > old.number
                            and (later.written_at at time zone :zone)::date = (old.written_at at time zone :zone)::date)
                          and not exists (select from manuscript m where m.id = old.manuscript_id and m.base = old.number)
                          and not exists (select from review r where r.manuscript_id = old.manuscript_id
                            and old.number in (r.revision, r.answered_revision))""")
                .param("before", Timestamp.from(before))
                .param("zone", Time.ZONE.getId())
                .update();
    }

    private static Revision row(ResultSet row, int line) throws SQLException {
        return new Revision(
                row.getInt("number"),
                row.getObject("content_version", Integer.class),
                Cause.valueOf(row.getString("cause")),
                row.getString("note"),
                row.getString("amendment"),
                row.getTimestamp("written_at").toInstant(),
                new Writer(row.getObject("writer_id", Long.class), row.getString("writer")));
    }
}
