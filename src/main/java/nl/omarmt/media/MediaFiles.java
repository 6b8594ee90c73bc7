package nl.omarmt.media;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.omarmt.media.storage.Storage;
import nl.omarmt.media.storage.StorageFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The files of one image or document, which come before their row and go after it. */
@Component
class MediaFiles {

    private static final Logger LOG = LoggerFactory.getLogger(MediaFiles.class);

    private final Storage storage;

    MediaFiles(Storage storage) {
        this.storage = storage;
    }

    /**
     * Stores files and then their row; when either fails, none of the files stays.
     *
     * @param files by their keys
     * @throws StorageFailed when a file could not be stored; then the row was not tried
     */
    <T> T store(Map<String, Path> files, Supplier<T> row) {
        List<String> stored = new ArrayList<>();
        try {
            files.forEach((key, file) -> {
                storage.store(key, file);
                stored.add(key);
            });
            return row.get();
        } catch (RuntimeException failed) {
            remove(stored);
            throw failed;
        }
    }

    /** Removes files once it is certain that their row is gone: they cannot be taken back. */
    void removeAfterCommit(Collection<String> keys) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remove(keys);
            }
        });
    }

    /** One that stays holds up no other, and what was decided stands: the check of media finds it. */
    private void remove(Collection<String> keys) {
        for (String key : keys) {
            try {
                storage.remove(key);
            } catch (StorageFailed stays) {
                LOG.error("{} stays behind in the storage without a row", key, stays);
            }
        }
    }
}
