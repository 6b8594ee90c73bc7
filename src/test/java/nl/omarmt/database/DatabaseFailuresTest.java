package nl.omarmt.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.omarmt.Omarmt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseFailuresTest {

    private final ApplicationContextRunner site =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(DatabaseConfiguration.class));

    @Test
    void aDatabaseThatDoesNotAnswerIsExplainedWithoutAStackTraceOrItsPassword(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(
                Omarmt.class,
                "--server.port=0",
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/omarmt?password=secret",
                "--spring.datasource.hikari.connection-timeout=500"));

        assertThat(output)
                .contains("The database at jdbc:postgresql://127.0.0.1:1/omarmt cannot be used")
                .contains("Start the database, or correct SPRING_DATASOURCE_URL")
                .doesNotContain("\tat ")
                .doesNotContain("secret");
    }

    @Test
    void withAConfiguredUrlNothingEmbeddedIsStarted() {
        site.withPropertyValues("spring.datasource.url=jdbc:postgresql://127.0.0.1/omarmt")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(JdbcConnectionDetails.class);
                    assertThat(context.getBean(DatabaseOrigin.class).embedded()).isFalse();
                });
    }

    @Test
    void aBuildWithoutADatabaseAsksForAUrl() {
        site.withClassLoader(new FilteredClassLoader("io.zonky.test")).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("No database is configured"));
    }

    @Test
    void aServerThatIsTooOldIsRefused() {
        assertThatThrownBy(new ServerVersion(15)::requireSupported)
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("PostgreSQL 15");
        new ServerVersion(16).requireSupported();
    }
}
