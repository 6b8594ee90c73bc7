package nl.omarmt.drafting.manuscripts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a text open, on whichever node: whoever said so less than a minute ago. */
@Service
@Transactional
public class Presence {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Presence(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that this page has the text open. */
    public void note(Place place, UUID pen, long accountId, String name) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into presence (pen, place, account_id, name, seen_at)
                        values (:pen, :place, :account, :name, :now)
                        on conflict (pen) do update set seen_at = excluded.seen_at
                        where presence.account_id = excluded.account_id""")
                .param("pen", pen)
                .param("place", place.toString())
                .param("account", accountId)
                .param("name", name)
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("delete from presence where seen_at < :before")
                .param("before", Timestamp.from(now.minus(KEPT)))
                .update();
    }

    /** Notes that this page was closed. */
    public void leave(UUID pen, long accountId) {
        jdbc.sql("delete from presence where pen = :pen and account_id = :account")
                .param("pen", pen)
                .param("account", accountId)
                .update();
    }

    /** Who else has the text open, each once and by name; one's own name when it is open in another window. */
    @Transactional(readOnly = true)
    public List<String> others(Place place, @Nullable UUID pen) {
        return jdbc.sql("select distinct name from presence where place = :place and seen_at >= :after"
                        + " and (:pen::uuid is null or pen <> :pen) order by name")
                .param("place", place.toString())
                .param("after", Timestamp.from(clock.instant().minus(KEPT)))
                .param("pen", pen)
                .query(String.class)
                .list();
    }
}
