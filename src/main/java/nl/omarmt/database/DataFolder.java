package nl.omarmt.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the embedded database, held by at most one JVM. The lock belongs to the JVM and not to PostgreSQL, so a
 * JVM that was killed gives it up at once and its orphaned PostgreSQL is told apart from one that is in use.
 */
final class DataFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes the folder if needed and takes it, or throws {@link DatabaseUnavailable}. */
    static DataFolder claim(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        FileChannel lock;
        boolean taken;
        try {
            Files.createDirectories(path);
            restrict(path, "rwx------");
            lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            taken = tryLock(lock);
        } catch (IOException notWritable) {
            throw DatabaseUnavailable.notWritable(path, notWritable);
        }
        DataFolder claimed = new DataFolder(path, lock);
        if (!taken) {
            claimed.close();
            throw DatabaseUnavailable.anotherSite(path);
        }
        return claimed;
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisJvm) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    /** PostgreSQL's own data directory. */
    Path cluster() {
        return path.resolve("cluster");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    private Path completeMark() {
        return cluster().resolve("omarmt-complete");
    }

    /** Refuses data of another major version, and puts aside what a killed first start left half made. */
    void prepareFor(int major) throws IOException {
        Path version = cluster().resolve("PG_VERSION");
        if (Files.exists(version)) {
            String found = Files.readString(version).strip();
            if (!found.equals(String.valueOf(major))) {
                throw DatabaseUnavailable.otherMajorVersion(cluster(), found, major);
            }
        }
        if (Files.exists(cluster()) && !Files.exists(completeMark())) {
            Path aside = Files.createTempDirectory(path, "unfinished-").resolve("cluster");
            Files.move(cluster(), aside);
            LOG.warn("An earlier first start did not finish; what it left is in {}", aside);
        }
        if (Files.exists(log())) {
            Files.move(log(), path.resolve("postgres.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(cluster())) {
            writePassword();
        }
    }

    void markComplete() {
        try {
            if (!Files.exists(completeMark())) {
                Files.createFile(completeMark());
            }
        } catch (IOException notWritable) {
            throw DatabaseUnavailable.notWritable(cluster(), notWritable);
        }
    }

    private void writePassword() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile());
        Files.createFile(passwordFile());
        restrict(passwordFile(), "rw-------");
        Files.writeString(
                passwordFile(), Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException missing) {
            throw DatabaseUnavailable.passwordMissing(passwordFile(), missing);
        }
    }

    private static void restrict(Path file, String permissions) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    long freeMegabytes() {
        return path.toFile().getUsableSpace() / (1024 * 1024);
    }

    /** The end of PostgreSQL's log, or nothing when it wrote none. */
    String lastLogLines() {
        try (Stream<String> lines = Files.lines(log())) {
            List<String> all = lines.filter(line -> !line.isBlank()).toList();
            return "\n\n" + String.join("\n", all.subList(Math.max(0, all.size() - 8), all.size()));
        } catch (IOException | java.io.UncheckedIOException noLog) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException alreadyGone) {
            LOG.debug("The lock of {} was gone already", path, alreadyGone);
        }
    }
}
