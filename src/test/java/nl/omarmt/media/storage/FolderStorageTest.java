package nl.omarmt.media.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.Resource;

class FolderStorageTest extends StorageContract {

    @TempDir
    Path folder;

    private FolderStorage storage;

    @BeforeEach
    void open() {
        storage = FolderStorage.in(folder);
    }

    @Override
    Storage storage() {
        return storage;
    }

    @Test
    void aFileThatIsStoredLeavesNoUnfinishedOne() throws IOException {
        storage.store(KEY, file("whole"));

        assertThat(folder.resolve(FolderStorage.INCOMING)).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotTakeUploadsLeavesWhatWasThere() throws IOException {
        storage.store(KEY, file("old"));
        Files.delete(folder.resolve(FolderStorage.INCOMING));
        Files.createFile(folder.resolve(FolderStorage.INCOMING));
        Path file = file("new");

        assertThatThrownBy(() -> storage.store(KEY, file)).isInstanceOf(StorageFailed.class);
        assertThatThrownBy(() -> storage.store("other", file)).isInstanceOf(StorageFailed.class);
        assertThat(text(storage, KEY)).isEqualTo("old");
        assertThat(storage.keys()).containsExactly(KEY);
    }

    @Test
    void anUploadThatFailsAfterItsBytesArrivedLeavesNothing() throws IOException {
        storage.store("taken/960.jpg", file("a folder stands under the name"));
        Path file = file("new");

        assertThatThrownBy(() -> storage.store("taken", file)).isInstanceOf(StorageFailed.class);
        assertThatThrownBy(() -> storage.store("taken/960.jpg/x", file)).isInstanceOf(StorageFailed.class);
        assertThat(folder.resolve(FolderStorage.INCOMING)).isEmptyDirectory();
        assertThat(storage.keys()).containsExactly("taken/960.jpg");
    }

    @Test
    void unfinishedUploadsAreNoKeysAndGoAfterADay() throws IOException {
        Path incoming = Files.createDirectories(folder.resolve(FolderStorage.INCOMING));
        Path old = Files.writeString(incoming.resolve("0197a3b2"), "half");
        Path young = Files.writeString(incoming.resolve("0197a3b3"), "half");
        Instant now = Instant.now();
        Files.setLastModifiedTime(old, FileTime.from(now.minus(Duration.ofHours(25))));

        assertThat(storage.keys()).isEmpty();
        assertThat(storage.removeUnfinished(now.minus(Duration.ofDays(1)))).isOne();
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void whatIsNoKeyInTheFolderIsNotListed() throws IOException {
        Files.createDirectories(folder.resolve("lost+found"));
        Files.writeString(folder.resolve("lost+found/a"), "x");
        Files.writeString(folder.resolve(".DS_Store"), "x");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve(".DS_Store"));

        assertThat(storage.keys()).isEmpty();
    }

    @Test
    void aFolderThatBecameEmptyGoes() throws IOException {
        storage.store("a/b/c", file("x"));
        storage.remove("a/b/c");

        assertThat(folder.resolve("a")).doesNotExist();
        assertThat(folder).exists();
    }

    @Test
    void aFolderThatCannotBeMadeIsExplained() throws IOException {
        Path file = file("no folder");

        assertThatThrownBy(() -> FolderStorage.in(file.resolve("media")))
                .isInstanceOf(StorageUnavailable.class)
                .hasMessageContaining("cannot be made");
    }

    @Test
    void aFileThatCannotBeReadIsNoMissingFile() throws IOException {
        storage.store(KEY, file("x"));
        Files.delete(folder.resolve(KEY));
        Files.createSymbolicLink(folder.resolve(KEY), folder.resolve(KEY));

        assertThatThrownBy(() -> storage.read(KEY)).isInstanceOf(StorageFailed.class);
    }

    @Test
    void aFileThatGoesBeforeItIsOpenedIsMissing() throws IOException {
        storage.store(KEY, file("x"));
        Resource found = storage.read(KEY);
        storage.remove(KEY);

        assertThatThrownBy(found::getInputStream).isInstanceOf(MissingBytes.class);
        Files.createDirectories(folder.resolve(KEY).getParent());
        Files.createSymbolicLink(folder.resolve(KEY), folder.resolve(KEY));
        assertThatThrownBy(found::getInputStream).isInstanceOf(StorageFailed.class);
    }

    @Test
    void aFolderThatWentAwayIsNoMissingFile() throws IOException {
        storage.store(KEY, file("x"));
        Files.move(folder, outside.resolve("elsewhere"));

        assertThatThrownBy(() -> storage.read(KEY)).isInstanceOf(StorageFailed.class);
        assertThatThrownBy(() -> storage.keys()).isInstanceOf(StorageFailed.class);
        Files.createDirectory(folder);
    }
}
