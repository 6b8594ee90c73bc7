package nl.omarmt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.omarmt.database.DatabaseOrigin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;

/** Other tests rely on these promises of {@link SiteTest}. */
@SiteTest
class SiteTestSupportTest {

    @Autowired
    JdbcClient database;

    @Autowired
    MutableClock mutableClock;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc site;

    @Autowired
    DatabaseOrigin origin;

    @Test
    void theDatabaseIsPostgres18InUtcAndTheSiteIsNoSuperuser() {
        assertThat(texts("show server_version").get(0)).startsWith("18.");
        assertThat(texts("show is_superuser")).containsExactly("off");
        assertThat(texts("show timezone")).containsExactly("UTC");
        assertThat(origin.embedded()).isFalse();
    }

    @Test
    void theClockIsTheSitesClockAndMovesOnlyWhenToldTo() {
        assertThat(clock.instant()).isEqualTo(MutableClock.START);
        mutableClock.advance(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo(MutableClock.START.plus(Duration.ofDays(1)));
    }

    @Test
    void rowsOfMigrationsComeBackAndRowsOfTestsGo() {
        JdbcTemplate administration = new JdbcTemplate(TestDatabase.ofThisRun().administration());
        administration.execute("""
            create table scratch_setting (id bigint generated always as identity primary key, value text,
              shout text generated always as (upper(value)) stored);
            create table scratch_visit (setting_id bigint not null references scratch_setting);
            insert into scratch_setting (value) values ('original');
            grant all on scratch_setting, scratch_visit to omarmt""");
        try {
            Tables tables = new Tables(TestDatabase.ofThisRun().administration(), "scratch_kept");
            database.sql("update scratch_setting set value = 'changed'").update();
            database.sql("insert into scratch_visit select id from scratch_setting")
                    .update();

            tables.reset();

            assertThat(texts("select value || shout from scratch_setting")).containsExactly("originalORIGINAL");
            assertThat(texts("select setting_id::text from scratch_visit")).isEmpty();
        } finally {
            administration.execute("drop table scratch_visit, scratch_setting; drop schema scratch_kept cascade");
        }
    }

    private List<String> texts(String query) {
        return database.sql(query).query(String.class).list();
    }

    @Test
    @WithMockUser
    void healthTellsNothingButTheStatus() throws Exception {
        for (String address : new String[] {"/health", "/health/liveness", "/health/readiness"}) {
            site.perform(get(address))
                    .andExpect(status().isOk())
                    .andExpect(content().json("{\"status\":\"UP\"}", JsonCompareMode.STRICT));
        }
    }
}
