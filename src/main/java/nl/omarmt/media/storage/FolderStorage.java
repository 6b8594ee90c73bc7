package nl.omarmt.media.storage;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;

/**
 * Keeps every key as a file in a folder. A file gets its name only when all of it is on the disk, so whoever looks, even
 * after a power cut, sees a whole file or none.
 */
final class FolderStorage implements Storage {

    /** In the folder itself, because a rename is only atomic within one file system. */
    static final String INCOMING = ".incoming";

    /** Another upload may remove a folder that became empty just as it is needed again. */
    private static final int ATTEMPTS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(FolderStorage.class);

    private final Path folder;

    private FolderStorage(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder if needed.
     *
     * @throws StorageUnavailable when it cannot be made; one that is there but cannot be written still serves readers
     */
    static FolderStorage in(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            if (!Files.isWritable(path)) {
                LOG.warn("The folder of media, {}, cannot be written: what is in it is shown, uploads fail", path);
            }
            return new FolderStorage(path.toRealPath());
        } catch (IOException cannotBeMade) {
            throw StorageUnavailable.folderCannotBeMade(path, cannotBeMade);
        }
    }

    @Override
    public void store(String key, Path file) {
        Path target = path(key);
        try {
            Path whole = takenIn(file);
            try {
                putInPlace(whole, target);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException failed) {
            throw new StorageFailed(key + " could not be written to " + folder, failed);
        }
    }

    /** A complete copy under a name that is no key, written through to the disk. */
    private Path takenIn(Path file) throws IOException {
        Path incoming = Files.createDirectories(folder.resolve(INCOMING));
        Path copy = incoming.resolve(UUID.randomUUID().toString());
        try {
            Durable.copy(file, copy);
            return copy;
        } catch (IOException failed) {
            Files.deleteIfExists(copy);
            throw failed;
        }
    }

    private void putInPlace(Path whole, Path target) throws IOException {
        boolean isNew = !Files.exists(target);
        for (int attempt = 1; ; attempt++) {
            try {
                Durable.createFolders(folder, Durable.folderOf(target));
                Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
                break;
            } catch (NoSuchFileException emptyFolderRemovedMeanwhile) {
                if (attempt == ATTEMPTS) {
                    throw emptyFolderRemovedMeanwhile;
                }
            }
        }
        try {
            Durable.sync(Durable.folderOf(target));
        } catch (IOException notCertain) {
            if (isNew) {
                Files.deleteIfExists(target);
            }
            throw notCertain;
        }
    }

    @Override
    public Resource read(String key) {
        Path path = path(key);
        try {
            if (Files.readAttributes(path, BasicFileAttributes.class).isRegularFile()) {
                return new StoredFile(path, key);
            }
        } catch (NoSuchFileException absent) {
            if (!Files.isDirectory(folder)) {
                throw new StorageFailed("The folder of media is gone", absent);
            }
        } catch (IOException unreadable) {
            throw new StorageFailed(key + " could not be read from " + folder, unreadable);
        }
        throw new MissingBytes(key);
    }

    @Override
    public void remove(String key) {
        Path path = path(key);
        try {
            if (Files.isRegularFile(path) && Files.deleteIfExists(path)) {
                Durable.sync(Durable.folderOf(path));
                removeEmpty(Durable.folderOf(path));
            }
        } catch (IOException failed) {
            throw new StorageFailed(key + " could not be removed from " + folder, failed);
        }
    }

    private void removeEmpty(Path parent) throws IOException {
        for (Path each = parent; !each.equals(folder); each = Durable.folderOf(each)) {
            try {
                Files.deleteIfExists(each);
            } catch (DirectoryNotEmptyException stillUsed) {
                return;
            }
        }
    }

    @Override
    public Stream<String> keys() {
        try {
            KeysInFolder found = new KeysInFolder(folder);
            Files.walkFileTree(folder, found);
            return found.keys().stream();
        } catch (IOException failed) {
            throw new StorageFailed("The folder of media cannot be listed", failed);
        }
    }

    /** Removes what uploads that were cut off before this moment left behind; returns how many. */
    int removeUnfinished(Instant before) {
        Path incoming = folder.resolve(INCOMING);
        if (!Files.isDirectory(incoming)) {
            return 0;
        }
        try (Stream<Path> unfinished = Files.list(incoming)) {
            return (int)
                    unfinished.filter(each -> isRemovedIfOlder(each, before)).count();
        } catch (IOException failed) {
            throw new StorageFailed("Unfinished uploads in " + incoming + " cannot be listed", failed);
        }
    }

    private static boolean isRemovedIfOlder(Path unfinished, Instant before) {
        try {
            return Files.getLastModifiedTime(unfinished).toInstant().isBefore(before)
                    && Files.deleteIfExists(unfinished);
        } catch (NoSuchFileException finishedMeanwhile) {
            return false;
        } catch (IOException failed) {
            LOG.warn("{} cannot be removed: {}", unfinished, failed.toString());
            return false;
        }
    }

    private Path path(String key) {
        return folder.resolve(Key.checked(key));
    }
}
