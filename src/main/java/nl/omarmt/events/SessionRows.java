package nl.omarmt.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.omarmt.media.Photo;
import nl.omarmt.partners.ContactCard;
import nl.omarmt.text.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the sessions of an event for readers: all rows of all of them in one statement. */
@Component
class SessionRows {

    private static final String SESSIONS = """
            select s.*,
              array(select f.contact_id from session_facilitator f where f.session_id = s.id
                order by f.contact_id) as contact_ids,
              array(select n.name from session_facilitator_name n where n.session_id = s.id
                order by n.position) as names,
              array(select t.words from session_tip t where t.session_id = s.id order by t.position) as tips,
              (select coalesce(json_agg(json_build_object('who', c.who, 'what', c.what, 'dueOn', c.due_on, 'done', c.done)
                order by c.position), '[]') from session_commitment c where c.session_id = s.id) as commitments,
              (select coalesce(json_agg(json_build_object('title', d.title, 'address', d.address)
                order by d.position), '[]') from session_document d where d.session_id = s.id) as documents,
              (select coalesce(json_agg(json_build_object('imageId', p.image_id, 'decorative', p.decorative,
                'alt', p.alt, 'caption', p.caption, 'credit', p.credit)
                order by p.position), '[]') from session_photo p where p.session_id = s.id) as photos
            from breakout_session s where s.event_id = ? order by s.position, s.id""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SessionRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Row> of(long eventId) {
        return jdbc.sql(SESSIONS).param(eventId).query(this::row).list();
    }

    /** The contact persons that lead these sessions. */
    static Set<Long> contactIds(Collection<Row> rows) {
        Set<Long> ids = new HashSet<>();
        rows.forEach(row -> ids.addAll(row.contactIds));
        return ids;
    }

    private Row row(ResultSet row, int index) throws SQLException {
        SessionPage page = new SessionPage(
                row.getLong("id"),
                index + 1,
                row.getString("title"),
                row.getString("description"),
                row.getObject("capacity", Integer.class),
                row.getString("room"),
                texts(row, "names").map(Facilitator::named).toList(),
                RichText.of(row.getString("summary")),
                texts(row, "tips").toList(),
                List.of(json.readValue(row.getString("commitments"), Commitment[].class)),
                List.of(json.readValue(row.getString("documents"), Document[].class)),
                List.of(json.readValue(row.getString("photos"), Photo[].class)),
                SessionState.valueOf(row.getString("state")),
                Map.of());
        return new Row(page, List.of((Long[]) row.getArray("contact_ids").getArray()));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }

    /** A session that does not know the names of its contact persons yet. */
    record Row(SessionPage page, List<Long> contactIds) {

        SessionPage with(Map<Long, ContactCard> cards) {
            return unnamed().named(cards);
        }

        /** With its contact persons by number, before who is known by name only. */
        SessionPage unnamed() {
            return page.ledBy(Stream.concat(contactIds.stream().map(Facilitator::unnamed), page.facilitators().stream())
                    .toList());
        }
    }
}
