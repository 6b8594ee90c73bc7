package nl.omarmt.media.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;

/** What every storage does, wherever it keeps the bytes. */
abstract class StorageContract {

    static final String KEY = "0197a3b2-1c/960.jpg";

    @TempDir
    Path outside;

    abstract Storage storage();

    Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(outside, "upload", null), text);
    }

    static String text(Storage storage, String key) throws IOException {
        return new String(storage.read(key).getContentAsByteArray());
    }

    @Test
    void whatIsStoredIsReadAgainMoreThanOnceWithItsLength() throws IOException {
        byte[] bytes = new byte[3_000_000];
        new Random(1).nextBytes(bytes);
        storage().store(KEY, Files.write(outside.resolve("large"), bytes));

        Resource stored = storage().read(KEY);
        assertThat(stored.contentLength()).isEqualTo(bytes.length);
        assertThat(stored.getContentAsByteArray()).isEqualTo(bytes);
        assertThat(stored.getContentAsByteArray()).isEqualTo(bytes);
        assertThat(Instant.ofEpochMilli(stored.lastModified())).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void anEmptyFileIsAFile() throws IOException {
        storage().store(KEY, file(""));

        assertThat(storage().read(KEY).contentLength()).isZero();
    }

    @Test
    void storingAgainReplaces() throws IOException {
        storage().store(KEY, file("first and longer"));
        storage().store(KEY, file("second"));

        assertThat(text(storage(), KEY)).isEqualTo("second");
        assertThat(storage().keys()).containsExactly(KEY);
    }

    @Test
    void theSourceIsLeftAlone() throws IOException {
        Path file = file("mine");
        storage().store(KEY, file);

        assertThat(file).hasContent("mine");
    }

    @Test
    void whatWasNeverStoredIsMissing() {
        assertThatThrownBy(() -> storage().read(KEY)).isInstanceOf(MissingBytes.class);
    }

    @Test
    void whatIsRemovedIsMissingAndRemovingTwiceIsNothing() throws IOException {
        storage().store(KEY, file("gone"));
        storage().store("0197a3b2-1c/480.jpg", file("stays"));
        storage().remove(KEY);
        storage().remove(KEY);

        assertThatThrownBy(() -> storage().read(KEY)).isInstanceOf(MissingBytes.class);
        assertThat(storage().keys()).containsExactly("0197a3b2-1c/480.jpg");
    }

    @Test
    void everyKeyIsListed() throws IOException {
        for (String key : new String[] {"a.jpg", "b/c.png", "b/d/e.pdf"}) {
            storage().store(key, file(key));
        }

        assertThat(storage().keys()).containsExactlyInAnyOrder("a.jpg", "b/c.png", "b/d/e.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/a",
                "a/",
                "a//b",
                "..",
                "../a",
                "a/../b",
                "a/..",
                "a..b",
                ".",
                "./a",
                ".incoming/a",
                "a/.b",
                "A.jpg",
                "a b",
                "a\\b",
                "a\0b",
                "c:/a",
                "é",
                "-a",
                "%2e%2e/a"
            })
    void whatIsNoKeyIsRefused(String key) throws IOException {
        Path file = file("x");
        assertThatIllegalArgumentException().isThrownBy(() -> storage().store(key, file));
        assertThatIllegalArgumentException().isThrownBy(() -> storage().read(key));
        assertThatIllegalArgumentException().isThrownBy(() -> storage().remove(key));
    }

    @Test
    void aSourceThatIsGoneLeavesNothingBehind() {
        assertThatThrownBy(() -> storage().store(KEY, outside.resolve("gone"))).isInstanceOf(StorageFailed.class);

        assertThatThrownBy(() -> storage().read(KEY)).isInstanceOf(MissingBytes.class);
        assertThat(storage().keys()).isEmpty();
    }
}
