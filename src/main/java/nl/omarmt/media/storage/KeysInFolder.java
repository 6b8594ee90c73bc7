package nl.omarmt.media.storage;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Collects the keys in a folder, past what is none: uploads under way, a file system's own folders, files of people. */
final class KeysInFolder extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final List<String> keys = new ArrayList<>();

    KeysInFolder(Path folder) {
        this.folder = folder;
    }

    List<String> keys() {
        return keys;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return directory.equals(folder) || isSegment(directory)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String key = StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
        if (attributes.isRegularFile() && Key.isKey(key)) {
            keys.add(key);
        }
        return FileVisitResult.CONTINUE;
    }

    /** What was removed meanwhile is no failure, nor is a {@code lost+found} that nobody may look into. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        boolean gone = failure instanceof NoSuchFileException;
        if (file.equals(folder) || !gone && isSegment(file)) {
            throw failure;
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isSegment(Path path) {
        return Key.isSegment(path.getFileName().toString());
    }
}
