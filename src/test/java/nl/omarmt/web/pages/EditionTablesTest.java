package nl.omarmt.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import nl.omarmt.SiteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Which tables end an edition when something is stored in them. A new table belongs to one side or the other. */
@SiteTest
class EditionTablesTest {

    /** Of these, readers see nothing. */
    private static final Set<String> UNSEEN = Set.of(
            "account",
            "audit_entry",
            "manuscript",
            "media_consent",
            "media_removal_request",
            "media_setting",
            "one_time_link",
            "outgoing_mail",
            "page_edition",
            "presence",
            "preview_link",
            "rate_limit",
            "review",
            "revision",
            "splice",
            "spring_session",
            "spring_session_attributes",
            "wording",
            "flyway_schema_history");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everyTableThatReadersSeeIsCounted() {
        Set<String> uncounted = new TreeSet<>(jdbc.sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and n.nspname = 'public' and not exists (
                          select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'page_edition')""").query(String.class).list());

        assertThat(uncounted).isEqualTo(new TreeSet<>(UNSEEN));
    }

    @Test
    void aTransactionCountsOnceWhateverItStores() {
        long before = number();

        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 3; i++) {
                store("a" + i);
            }
            assertThat(number()).isEqualTo(before);
        });
        assertThat(number()).isEqualTo(before + 1);

        store("b");
        assertThat(number()).isEqualTo(before + 2);
    }

    @Test
    void whatIsTakenBackCountsNot() {
        long before = number();

        transaction.executeWithoutResult(status -> {
            store("a");
            status.setRollbackOnly();
        });

        assertThat(number()).isEqualTo(before);
    }

    private void store(String slug) {
        jdbc.sql("insert into slug_history (kind, slug, subject_id) values ('ARTICLE', ?, 1)")
                .param(slug)
                .update();
    }

    private long number() {
        return jdbc.sql("select number from page_edition").query(Long.class).single();
    }
}
