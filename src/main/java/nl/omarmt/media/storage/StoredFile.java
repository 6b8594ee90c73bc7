package nl.omarmt.media.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;

/** A file that was there when it was asked for; Spring would take one that went since for an empty answer. */
final class StoredFile extends FileSystemResource {

    private final String key;

    StoredFile(Path path, String key) {
        super(path);
        this.key = key;
    }

    @Override
    public InputStream getInputStream() {
        try {
            return super.getInputStream();
        } catch (FileNotFoundException removedMeanwhile) {
            throw new MissingBytes(key);
        } catch (IOException unreadable) {
            throw new StorageFailed(key + " could not be opened", unreadable);
        }
    }
}
