package nl.omarmt.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Explains, by SQLSTATE, why the configured database does not let the site in at the start. */
class UnreachableDatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private final Environment environment;

    UnreachableDatabaseAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String state = cause.getSQLState();
        String action = state == null ? null : action(state);
        if (action == null) {
            return null;
        }
        Throwable reason = cause.getCause() instanceof SQLException deeper ? deeper : cause;
        return new FailureAnalysis(
                "The database at " + address() + " cannot be used: " + reason.getMessage(), action, rootFailure);
    }

    private static @Nullable String action(String state) {
        return switch (state.substring(0, 2)) {
            case "08" -> "Start the database, or correct SPRING_DATASOURCE_URL (jdbc:postgresql://host:5432/name).";
            case "28" -> "Correct SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.";
            case "3D" -> "Create the database, or correct its name at the end of SPRING_DATASOURCE_URL.";
            case "53" -> "The server has no room for more connections, memory or data; see its log.";
            case "57" -> "The server is starting or stopping; start the site again when it is ready.";
            default -> null;
        };
    }

    /** The parameters of a URL may hold the password. */
    private String address() {
        return environment.getProperty("spring.datasource.url", "(embedded)").replaceFirst("\\?.*", "");
    }
}
