package nl.omarmt.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** What the embedded PostgreSQL is told: nothing acknowledged may be lost, and it shares a small machine. */
final class PostgresSettings {

    private PostgresSettings() {}

    static EmbeddedPostgres.Builder durable() {
        return initdb(EmbeddedPostgres.builder())
                // The library is meant for tests and starts the server with -F and synchronous_commit=off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("log_timezone", "UTC")
                .setServerConfig("max_connections", "40")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("work_mem", "8MB")
                .setServerConfig("maintenance_work_mem", "64MB")
                .setServerConfig("max_wal_size", "256MB");
    }

    /**
     * The library hands everything called "locale" on to initdb as {@code --key=value}, after its own options, so the
     * password can travel the same way. The built-in provider sorts alike on every system; only the
     * character classes that full-text search asks for come from the system, by a name that each is known to have.
     */
    private static EmbeddedPostgres.Builder initdb(EmbeddedPostgres.Builder builder) {
        return builder.setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("lc-collate", "C")
                .setLocaleConfig("lc-ctype", characterClasses(System.getProperty("os.name", "")))
                .setLocaleConfig("lc-messages", "C")
                .setLocaleConfig("lc-monetary", "C")
                .setLocaleConfig("lc-numeric", "C")
                .setLocaleConfig("lc-time", "C")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256");
    }

    private static String characterClasses(String system) {
        return switch (system) {
            case "Linux" -> "C.UTF-8";
            case "Mac OS X" -> "UTF-8";
            default -> "C";
        };
    }
}
