package nl.omarmt.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL that runs beside the site, on 127.0.0.1 and a free port, with its data in a {@link DataFolder}. The pool
 * is made from this bean, so Spring closes the pool first and PostgreSQL after it.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    /** The major version that the binaries in the pom bring along. */
    static final int MAJOR = 18;

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "omarmt";

    private final DataFolder folder;
    private final String password;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(DataFolder folder, Path binaries) throws IOException {
        this.folder = folder;
        folder.prepareFor(MAJOR);
        Postmaster.of(folder.cluster()).ifPresent(EmbeddedDatabase::stopOrphan);
        password = folder.password();
        server = PostgresSettings.durable()
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setLocaleConfig("pwfile", folder.passwordFile().toString())
                .setConnectConfig("password", password)
                .setOverrideWorkingDirectory(binaries.toAbsolutePath().toFile())
                .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                .setErrorRedirector(Redirect.appendTo(folder.log().toFile()))
                .setDataDirectoryCustomizer(cluster -> folder.markComplete())
                .setPGStartupWait(Duration.ofSeconds(30))
                .start();
    }

    /** Starts PostgreSQL on the folder, having stopped an orphan there, or throws {@link DatabaseUnavailable}. */
    static EmbeddedDatabase start(Path folder, Path binaries) {
        DataFolder claimed = DataFolder.claim(folder);
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(claimed, binaries);
            database.createSiteDatabase();
            LOG.info("PostgreSQL {} runs on the data in {}", MAJOR, claimed.path());
            return database;
        } catch (DatabaseUnavailable explained) {
            claimed.close();
            throw explained;
        } catch (IOException | SQLException | RuntimeException failed) {
            Postmaster.of(claimed.cluster()).ifPresent(Postmaster::stop);
            claimed.close();
            throw DatabaseUnavailable.didNotStart(claimed, failed);
        }
    }

    private static void stopOrphan(Postmaster orphan) {
        LOG.info(
                "A site that was killed left its PostgreSQL (process {}) behind; it is stopped first",
                orphan.process().pid());
        orphan.stop();
    }

    /** The site is no superuser: a hole in it must not reach the files or programs of the machine. */
    private void createSiteDatabase() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (missing(statement, "select from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login password '" + password + "'");
            }
            if (missing(statement, "select from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        }
    }

    private static boolean missing(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
    }

    @Override
    public String getUsername() {
        return NAME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** The library waits five seconds for an orderly stop; whatever is still running then is waited for here. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            LOG.warn("PostgreSQL was not stopped in the usual way", failed);
        } finally {
            Postmaster.of(folder.cluster()).ifPresent(Postmaster::stop);
            folder.close();
        }
    }
}
