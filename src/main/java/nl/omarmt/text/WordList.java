package nl.omarmt.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand in a file beside the classes, between spaces; a line that begins with # is an explanation. */
public final class WordList {

    private WordList() {}

    /** The words in a file of this module. */
    static Set<String> read(String name) {
        return read(WordList.class, name);
    }

    /**
     * Returns the words in a file.
     *
     * @param owner a class of the package in which the file stands
     * @throws NullPointerException when there is none, which is a fault of the build
     */
    public static Set<String> read(Class<?> owner, String name) {
        try (InputStream file = Objects.requireNonNull(owner.getResourceAsStream(name), () -> "There is no " + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.trim().split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
