package nl.omarmt;

import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What every test of the site gets: the database of this test run, a clock that stands still, and clean tables. */
@TestConfiguration(proxyBeanMethods = false)
class SiteTestConfiguration {

    @Bean
    JdbcConnectionDetails testDatabase() {
        return TestDatabase.ofThisRun();
    }

    @Bean
    @Primary
    MutableClock mutableClock() {
        return new MutableClock();
    }

    @Bean
    static Statements statements() {
        return new Statements();
    }

    @Bean
    Tables tables(DataSource dataSource, FlywayMigrationInitializer migrated) {
        return new Tables(TestDatabase.ofThisRun().administration(), "kept_by_tests");
    }
}
