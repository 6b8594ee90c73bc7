package nl.omarmt.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** The major version of a PostgreSQL server; the site is tested on 18 and its SQL needs at least 16. */
record ServerVersion(int major) {

    static final int OLDEST_SUPPORTED = 16;

    static ServerVersion of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return new ServerVersion(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException unreachable) {
            throw new DataAccessResourceFailureException("The database cannot be asked for its version", unreachable);
        }
    }

    void requireSupported() {
        if (major < OLDEST_SUPPORTED) {
            throw DatabaseUnavailable.serverTooOld(major);
        }
    }
}
