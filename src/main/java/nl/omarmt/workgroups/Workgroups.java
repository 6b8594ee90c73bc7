package nl.omarmt.workgroups;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.omarmt.drafting.Choice;
import nl.omarmt.publishing.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workgroups of the network and its core group. */
@Service
@Transactional
public class Workgroups {

    private final JdbcClient jdbc;
    private final Clock clock;

    Workgroups(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What can be chosen in forms: everything that is not in the bin, by name. */
    @Transactional(readOnly = true)
    public List<Choice> options() {
        return jdbc.sql("select id, title from workgroup where binned_at is null order by lower(title), id")
                .query((row, number) -> new Choice(row.getLong("id"), row.getString("title")))
                .list();
    }

    /** Each of these workgroups as it is named elsewhere, in one statement; unknown ones are left out. */
    @Transactional(readOnly = true)
    public Map<Long, WorkgroupCard> cards(Collection<Long> ids) {
        Map<Long, WorkgroupCard> cards = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            select id, title, slug, central_question,
                              state = 'PUBLISHED' and published_at <= :now and binned_at is null as public
                            from workgroup where id = any(:ids)""")
                    .param("ids", ids.toArray(Long[]::new))
                    .param("now", Timestamp.from(clock.instant()))
                    .query((row, number) -> new WorkgroupCard(
                            row.getLong("id"),
                            row.getString("title"),
                            row.getBoolean("public") ? Kind.WORKGROUP.path(row.getString("slug")) : null,
                            row.getString("central_question")))
                    .list()
                    .forEach(card -> cards.put(card.id(), card));
        }
        return cards;
    }
}
