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
import org.springframework.stereotype.Component;

/** Reads workgroups for lists, without their texts and in one statement each. */
@Component
class WorkgroupCards {

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkgroupCards(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<Long, WorkgroupCard> of(Collection<Long> ids) {
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

    List<Choice> options() {
        return jdbc.sql("select id, title from workgroup where binned_at is null order by lower(title), id")
                .query((row, number) -> new Choice(row.getLong("id"), row.getString("title")))
                .list();
    }
}
