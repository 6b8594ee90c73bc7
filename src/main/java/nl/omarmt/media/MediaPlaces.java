package nl.omarmt.media;

import java.util.List;
import java.util.UUID;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where one kind of content uses images and documents, asked of its own tables. */
public final class MediaPlaces implements MediaUses {

    private final JdbcClient jdbc;
    private final Kind kind;
    private final String question;

    /**
     * @param table of the content, which becomes {@code c} in the condition
     * @param condition whether it uses the one with number {@code :id}; {@code :text} is the same as a pattern for texts
     */
    public MediaPlaces(JdbcClient jdbc, Kind kind, String table, String condition) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.question = "select c.id, c.title, c.state = 'PUBLISHED' and c.binned_at is null as released from " + table
                + " c where " + condition + " order by lower(c.title), c.id";
    }

    @Override
    public List<MediaUse> of(UUID id) {
        return jdbc.sql(question)
                .param("id", id)
                .param("text", "%/media/" + id + "/%")
                .query((row, number) -> new MediaUse(
                        new Ref(kind, row.getLong("id")), row.getString("title"), row.getBoolean("released")))
                .list();
    }
}
