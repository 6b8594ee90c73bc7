package nl.omarmt.media.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.omarmt.commands.Command;
import nl.omarmt.commands.Report;
import org.gaul.s3proxy.junit.S3ProxyExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.DefaultApplicationArguments;

class MediaCommandsTest {

    @RegisterExtension
    final S3ProxyExtension service = ObjectStore.service();

    @TempDir
    Path place;

    private FolderStorage folder;

    @BeforeEach
    void open() {
        folder = FolderStorage.in(place.resolve("media"));
    }

    private void store(Storage storage, String key) throws IOException {
        storage.store(key, Files.writeString(place.resolve("upload"), key));
    }

    private Report run(Command command, String... options) {
        return command.run(new DefaultApplicationArguments(options));
    }

    private Report check(Duration later, List<String> known, String... options) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("known", (KnownKeys) known::stream);
        Command check =
                new MediaCheck(folder, beans.getBeanProvider(KnownKeys.class), Clock.offset(Clock.systemUTC(), later));
        return run(
                check,
                Stream.concat(Stream.of("--omarmt.command=media-check"), Stream.of(options))
                        .toArray(String[]::new));
    }

    @Test
    void whatMatchesIsWell() throws IOException {
        store(folder, "a");

        assertThat(check(Duration.ZERO, List.of("a")))
                .isEqualTo(new Report(true, List.of("1 stored, 1 known, 0 missing, 0 orphans")));
    }

    @Test
    void orphansAndMissingFilesAreNamed() throws IOException {
        store(folder, "orphan.jpg");

        assertThat(check(Duration.ZERO, List.of("gone.jpg")))
                .isEqualTo(new Report(
                        false,
                        List.of("1 stored, 1 known, 1 missing, 1 orphans", "missing gone.jpg", "orphan orphan.jpg")));
    }

    @Test
    void onlyOrphansOlderThanADayAreRemoved() throws IOException {
        store(folder, "a");
        store(folder, "b");

        check(Duration.ofHours(23), List.of("a"), "--remove-orphans");
        assertThat(folder.keys()).containsExactlyInAnyOrder("a", "b");
        check(Duration.ofHours(25), List.of("a"));
        assertThat(folder.keys()).containsExactlyInAnyOrder("a", "b");
        check(Duration.ofHours(25), List.of("a"), "--remove-orphans");
        assertThat(folder.keys()).containsExactly("a");
    }

    @Test
    void aDatabaseThatKnowsNothingRemovesNothing() throws IOException {
        store(folder, "a");

        assertThat(check(Duration.ofDays(2), List.of(), "--remove-orphans").well())
                .isFalse();
        assertThat(folder.keys()).containsExactly("a");
    }

    @Test
    void everythingIsMovedThereAndBackAndTheSourceStays() throws IOException {
        try (S3Storage bucket = ObjectStore.storage(service.getUri(), "utrecht/")) {
            store(folder, "a/960.jpg");
            store(folder, "b.pdf");
            MediaMove move = new MediaMove(new StorageSettings(
                    place.resolve("media"),
                    new StorageSettings.S3(
                            ObjectStore.BUCKET, service.getUri().toString(), "", "access", "secret", "utrecht")));

            assertThat(run(move, "--omarmt.command=media-move", "--to=s3").lines())
                    .contains("2 copied and compared, 0 there already, 0 failed");
            assertThat(bucket.keys()).containsExactlyInAnyOrder("a/960.jpg", "b.pdf");
            assertThat(folder.keys()).containsExactlyInAnyOrder("a/960.jpg", "b.pdf");
            assertThat(run(move, "--omarmt.command=media-move", "--to=s3").lines())
                    .contains("0 copied and compared, 2 there already, 0 failed");

            store(bucket, "c.jpg");
            folder.store("b.pdf", Files.writeString(place.resolve("upload"), "other"));
            assertThat(run(move, "--omarmt.command=media-move", "--to=folder").lines())
                    .contains("2 copied and compared, 1 there already, 0 failed");
            assertThat(StorageContract.text(folder, "b.pdf")).isEqualTo("b.pdf");
        }
    }

    @Test
    void whatIsNotSaidOrNotSetUpEndsBadly() {
        MediaMove move = new MediaMove(new StorageSettings(
                place.resolve("media"), new StorageSettings.S3(null, null, null, null, null, null)));

        assertThat(run(move, "--omarmt.command=media-move").well()).isFalse();
        assertThat(run(move, "--omarmt.command=media-move", "--to=s3").lines().get(0))
                .startsWith("Stopped. No object storage is configured.");
    }
}
