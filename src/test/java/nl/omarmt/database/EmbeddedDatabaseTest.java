package nl.omarmt.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTest {

    private static final Path BINARIES = Path.of("target", "postgres");

    private final Path folder;

    EmbeddedDatabaseTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void nothingAcknowledgedIsLostInAPowerCut() {
        try (EmbeddedDatabase database = start()) {
            for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums")) {
                assertThat(ask(database, "show " + setting)).as(setting).containsExactly("on");
            }
        }
    }

    @Test
    void onlyThisMachineGetsInAndOnlyWithThePassword() throws Exception {
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "show listen_addresses")).containsExactly("127.0.0.1");
            assertThat(ask(database, "show is_superuser")).containsExactly("off");
            assertThatThrownBy(() ->
                            new DriverManagerDataSource(database.getJdbcUrl(), "postgres", "guess").getConnection())
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void textIsUnicodeAndSortsAlikeEverywhere() {
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "show server_version").get(0)).startsWith(EmbeddedDatabase.MAJOR + ".");
            assertThat(ask(database, "show server_encoding")).containsExactly("UTF8");
            assertThat(ask(database, "show log_timezone")).containsExactly("UTC");
            assertThat(ask(database, "select datlocale from pg_database where datname = 'omarmt'"))
                    .containsExactly("C.UTF-8");
            assertThat(ask(database, "select lower('ÉÉN')")).containsExactly("één");
        }
    }

    @Test
    void dataIsFoundAgainAfterAStop() {
        try (EmbeddedDatabase database = start()) {
            jdbc(database).execute("create table visit as select 'first' as visitor");
        }
        assertThat(Postmaster.of(folder.resolve("cluster"))).isEmpty();
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "select visitor from visit")).containsExactly("first");
        }
    }

    @Test
    void dataIsFoundAgainAfterTheSiteWasKilled() throws Exception {
        RunningElsewhere.on(folder, BINARIES).kill();
        Postmaster orphan = Postmaster.of(folder.resolve("cluster")).orElseThrow();

        try (EmbeddedDatabase database = start()) {
            assertThat(orphan.process().isAlive()).isFalse();
            assertThat(ask(database, "select visitor from visit")).containsExactly("acknowledged");
        }
    }

    @Test
    void dataIsFoundAgainAfterTheSiteAndItsDatabaseWereKilled() throws Exception {
        RunningElsewhere.on(folder, BINARIES).kill();
        ProcessHandle orphan =
                Postmaster.of(folder.resolve("cluster")).orElseThrow().process();
        orphan.destroyForcibly();
        orphan.onExit().join();

        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "select visitor from visit")).containsExactly("acknowledged");
        }
    }

    @Test
    void aSecondSiteOnTheSameFolderIsRefusedAndTheFirstGoesOn() throws Exception {
        try (RunningElsewhere first = RunningElsewhere.on(folder, BINARIES)) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageStartingWith("Another site is running on this data folder");
            assertThat(Postmaster.of(folder.resolve("cluster"))).isPresent();
        }
    }

    @Test
    void dataOfAnotherMajorVersionIsRefusedAndLeftAlone() throws Exception {
        Path version = Files.createDirectories(folder.resolve("cluster")).resolve("PG_VERSION");
        Files.writeString(version, "17\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("was written by PostgreSQL 17; this build brings PostgreSQL 18");
        assertThat(version).hasContent("17");
    }

    @Test
    void aFolderThatCannotBeWrittenIsExplained() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(file.resolve("postgres"), BINARIES))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void whatAKilledFirstStartLeftIsPutAside() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("cluster")).resolve("PG_VERSION"), "18\n");

        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "select current_user::text")).containsExactly("omarmt");
        }
        assertThat(folder).isDirectoryContaining("glob:**/unfinished-*");
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(folder, BINARIES);
    }

    private static List<String> ask(EmbeddedDatabase database, String query) {
        return jdbc(database).queryForList(query, String.class);
    }

    private static JdbcTemplate jdbc(EmbeddedDatabase database) {
        return new JdbcTemplate(
                new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
    }
}
