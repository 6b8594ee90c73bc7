package nl.omarmt.database;

import java.nio.file.Path;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** There is no database to work with; Boot prints the description and the action instead of a stack trace. */
class DatabaseUnavailable extends FailureAnalyzedException {

    private static final String CONFIGURE =
            "set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to use a PostgreSQL server";

    private DatabaseUnavailable(String description, String action) {
        super(description, action);
    }

    private DatabaseUnavailable(String description, String action, Throwable cause) {
        super(description, action, cause);
    }

    static DatabaseUnavailable noneConfigured() {
        return new DatabaseUnavailable(
                "No database is configured, and this build of the site brings none of its own.",
                "Please " + CONFIGURE + " (16 or newer, 18 advised).");
    }

    static DatabaseUnavailable notWritable(Path folder, Exception cause) {
        return new DatabaseUnavailable(
                "The folder of the database, " + folder + ", cannot be written: " + cause + ".",
                "Give the user '" + System.getProperty("user.name") + "' a folder it can write to, choose another with "
                        + "OMARMT_DATABASE_FOLDER, or " + CONFIGURE + ".",
                cause);
    }

    static DatabaseUnavailable anotherSite(Path folder) {
        return new DatabaseUnavailable(
                "Another site is running on this data folder: " + folder + ".",
                "Stop the other one, choose another folder with OMARMT_DATABASE_FOLDER, or, to run several on one "
                        + "database, " + CONFIGURE + ".");
    }

    static DatabaseUnavailable otherMajorVersion(Path cluster, String found, int expected) {
        return new DatabaseUnavailable(
                "The data in " + cluster + " was written by PostgreSQL " + found + "; this build brings PostgreSQL "
                        + expected + ", which cannot read it.",
                "Start the version of the site that wrote it and take a backup there to restore here, choose another "
                        + "folder with OMARMT_DATABASE_FOLDER, or " + CONFIGURE + ". Nothing was changed.");
    }

    static DatabaseUnavailable passwordMissing(Path file, Exception cause) {
        return new DatabaseUnavailable(
                "The password of the database cannot be read from " + file + ": " + cause + ".",
                "Put the file back from a backup and let the user '" + System.getProperty("user.name") + "' read it.",
                cause);
    }

    static DatabaseUnavailable didNotStart(DataFolder folder, Exception cause) {
        return new DatabaseUnavailable(
                "PostgreSQL did not start in " + folder.path() + " (" + folder.freeMegabytes()
                        + " MB free on its disk): " + cause.getMessage() + folder.lastLogLines(),
                "See " + folder.log() + " for its own words. If the disk is full, make room and start again; on a "
                        + "system for which no PostgreSQL is brought along, " + CONFIGURE + ".",
                cause);
    }

    static DatabaseUnavailable serverTooOld(int major) {
        return new DatabaseUnavailable(
                "The configured database is PostgreSQL " + major + ", which is too old for the site.",
                "Use PostgreSQL " + ServerVersion.OLDEST_SUPPORTED + " or newer; 18 is what the site is tested on.");
    }
}
