package nl.omarmt;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one PostgreSQL 18 of a test run: a container where a Docker engine answers, the embedded one otherwise.
 * {@code OMARMT_TEST_DATABASE} set to {@code docker} or {@code embedded} decides instead. As on the real site, the
 * database is owned by a role that is no superuser.
 */
final class TestDatabase implements JdbcConnectionDetails {

    private static final String NAME = "omarmt";

    private final PGSimpleDataSource superuser;

    private TestDatabase(PGSimpleDataSource superuser) {
        this.superuser = superuser;
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + NAME + " login password '" + NAME + "'");
            statement.execute("create database " + NAME + " owner " + NAME);
        } catch (SQLException failed) {
            throw new IllegalStateException("The test database cannot be made", failed);
        }
        superuser.setDatabaseName(NAME);
    }

    static TestDatabase ofThisRun() {
        return Holder.DATABASE;
    }

    /** The same database as a superuser, for cleaning up between tests. */
    DataSource administration() {
        return superuser;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://" + superuser.getServerNames()[0] + ":"
                + superuser.getPortNumbers()[0] + "/" + NAME;
    }

    @Override
    public String getUsername() {
        return NAME;
    }

    @Override
    public String getPassword() {
        return NAME;
    }

    private static boolean inDocker() {
        String wanted = System.getenv().getOrDefault("OMARMT_TEST_DATABASE", "").toLowerCase(Locale.ROOT);
        return switch (wanted) {
            case "docker" -> true;
            case "embedded" -> false;
            case "" -> DockerClientFactory.instance().isDockerAvailable();
            default -> throw new IllegalArgumentException("OMARMT_TEST_DATABASE is docker or embedded, not " + wanted);
        };
    }

    /** Stopped by Testcontainers when the JVM ends. */
    @SuppressWarnings("resource")
    private static PGSimpleDataSource container() {
        PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18")
                .withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=builtin --builtin-locale=C.UTF-8");
        postgres.start();
        return superuser(
                postgres.getHost(),
                postgres.getFirstMappedPort(),
                postgres.getDatabaseName(),
                postgres.getUsername(),
                postgres.getPassword());
    }

    /** Fast, because a test database that is lost in a power cut is no loss; it stops when the JVM ends. */
    private static PGSimpleDataSource embedded() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(new File("target/postgres"))
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("shared_buffers", "64MB")
                    .start();
            return superuser("127.0.0.1", postgres.getPort(), "postgres", "postgres", "");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static PGSimpleDataSource superuser(String host, int port, String database, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {host});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private static final class Holder {
        private static final TestDatabase DATABASE = new TestDatabase(inDocker() ? container() : embedded());
    }
}
