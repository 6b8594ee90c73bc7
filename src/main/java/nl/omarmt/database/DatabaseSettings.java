package nl.omarmt.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the embedded database.
 *
 * @param folder holds the data, its lock, its password and its log
 * @param binaries holds the unpacked programs of PostgreSQL; inside {@code folder} unless given
 */
@ConfigurationProperties("omarmt.database")
record DatabaseSettings(
        @DefaultValue("data/postgres") Path folder,
        @Nullable Path binaries) {

    Path binariesFolder() {
        return binaries == null ? folder.resolve("binaries") : binaries;
    }
}
