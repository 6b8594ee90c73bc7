package nl.omarmt.media.storage;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;

/** Keeps bytes under keys such as {@code 0197a3…/960.jpg}: lower-case letters, digits, {@code . - /}. */
public interface Storage {

    /**
     * Copies a file. When this returns the bytes survive a crash of the machine; what stood under the key is replaced.
     *
     * @throws StorageFailed when they could not be stored; then nothing stands under the key that was not there before
     */
    void store(String key, Path file);

    /**
     * What stands under a key, with its length known; it can be opened more than once, which fails like this.
     *
     * @throws MissingBytes when there is nothing
     * @throws StorageFailed when the storage does not answer
     */
    Resource read(String key);

    /** Removes what stands under a key; nothing when there is nothing. */
    void remove(String key);

    /** Every key, in no order; to be closed. */
    Stream<String> keys();
}
