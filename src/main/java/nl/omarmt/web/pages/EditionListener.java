package nl.omarmt.web.pages;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;

/**
 * Hears of new editions over a connection of its own, within milliseconds by {@code NOTIFY} and otherwise by asking once a second,
 * which is also how it notices that the connection is dead.
 */
class EditionListener implements SmartLifecycle {

    private static final int PATIENCE_MS = 1000;
    private static final String PATIENCE_SECONDS = "3";

    private final JdbcConnectionDetails database;
    private final Editions editions;
    private final boolean wanted;
    private volatile @Nullable Thread thread;

    /** @param wanted whether any page is kept: otherwise nobody needs to know */
    EditionListener(JdbcConnectionDetails database, Editions editions, boolean wanted) {
        this.database = database;
        this.editions = editions;
        this.wanted = wanted;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public void start() {
        Thread listening = new Thread(this::listen, "page-editions");
        listening.setDaemon(true);
        thread = listening;
        listening.start();
    }

    @Override
    public void stop() {
        Thread listening = thread;
        thread = null;
        if (listening != null) {
            listening.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private boolean isWanted() {
        return thread == Thread.currentThread();
    }

    private void listen() {
        while (isWanted()) {
            try (Connection connection = DriverManager.getConnection(database.getJdbcUrl(), properties());
                    Statement statement = connection.createStatement()) {
                statement.execute("listen page_edition");
                while (isWanted()) {
                    editions.heard(number(statement));
                    connection.unwrap(PGConnection.class).getNotifications(PATIENCE_MS);
                }
            } catch (SQLException away) {
                editions.lost();
                pause();
            }
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        setIfPresent(properties, "user", database.getUsername());
        setIfPresent(properties, "password", database.getPassword());
        properties.setProperty("ApplicationName", "omarmt editions");
        properties.setProperty("connectTimeout", PATIENCE_SECONDS);
        properties.setProperty("socketTimeout", PATIENCE_SECONDS);
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }

    private static void setIfPresent(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    private static long number(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select number from page_edition")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PATIENCE_MS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
