package nl.omarmt.site;

import java.util.Map;
import nl.omarmt.publishing.Kind;
import org.jspecify.annotations.Nullable;

/** The entries of the menus, as the last word of {@code site.nav.<section>}. */
final class Section {

    private static final Map<String, String> PUBLIC = Map.of("over", "about");
    private static final Map<String, String> ADMIN = Map.of(
            "", "admin", "woorden", "words", "prullenbak", "bin", "accounts", "accounts", "instellingen", "settings");

    private Section() {}

    /** The section of the page at this path; none when no menu leads there. */
    static @Nullable String of(String path) {
        String[] parts = path.split("/", 4);
        String first = part(parts, 1);
        return first.equals("beheer") ? of(part(parts, 2), ADMIN) : of(first, PUBLIC);
    }

    private static @Nullable String of(String word, Map<String, String> others) {
        return Kind.atAddress(word).map(Kind::module).orElse(others.get(word));
    }

    private static String part(String[] parts, int number) {
        return parts.length > number ? parts[number] : "";
    }
}
