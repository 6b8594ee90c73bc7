package nl.omarmt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Keeps pages as files under {@code target/pages}; the build has them checked once all tests have run. */
public final class KeptPages {

    private static final int LONGEST_NAME = 100;

    private final Path folder;
    private int number;

    /** Begins with an empty folder of this name. */
    public KeptPages(String name) throws IOException {
        folder = Path.of("target", "pages", name);
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
    }

    /** @param address by which somebody finds out which page a complaint is about */
    public void keep(String address, String html) throws IOException {
        String readable = address.replaceAll("[^A-Za-z0-9]+", "-");
        String name = readable.substring(0, Math.min(readable.length(), LONGEST_NAME));
        Files.writeString(folder.resolve("%03d%s.html".formatted(number++, name)), html);
    }
}
