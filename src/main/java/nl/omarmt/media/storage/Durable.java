package nl.omarmt.media.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** File operations that are on the disk when they return, not only in the memory of the system. */
final class Durable {

    private Durable() {}

    /** Copies a file to a name that does not exist yet. */
    static void copy(Path from, Path to) throws IOException {
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel target = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long size = source.size();
            long copied = 0;
            while (copied < size) {
                long step = source.transferTo(copied, size - copied, target);
                if (step <= 0) {
                    throw new IOException(from + " became shorter while it was copied");
                }
                copied += step;
            }
            target.force(true);
        }
    }

    /** Makes a folder below one that exists, with all between them. */
    static void createFolders(Path existing, Path wanted) throws IOException {
        if (wanted.equals(existing) || Files.isDirectory(wanted)) {
            return;
        }
        createFolders(existing, folderOf(wanted));
        try {
            Files.createDirectory(wanted);
        } catch (FileAlreadyExistsException anotherUpload) {
            if (!Files.isDirectory(wanted)) {
                throw anotherUpload;
            }
        }
        sync(folderOf(wanted));
    }

    /** The folder in which this stands; everything here stands below another. */
    static Path folderOf(Path below) {
        return Objects.requireNonNull(below.getParent());
    }

    /** Writes the names in a folder to the disk, which POSIX leaves to a call of its own; other systems know none. */
    static void sync(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }
}
