package nl.omarmt.partners;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as people look for them: accents, capitals and signs make no difference. */
final class Names {

    /** The group of names that begin with a digit, or with another script. */
    static final String OTHER = "0-9";

    private static final Pattern WORD = Pattern.compile(" ");
    private static final Set<String> ARTICLES = Set.of("de", "het", "een", "the");

    private Names() {}

    /** Alphabetical, as people mean it. */
    static Comparator<String> order() {
        return Comparator.comparing(Names::key).thenComparing(Comparator.naturalOrder());
    }

    /** The same for names that people take for the same. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** At most two capitals that stand for a name: of its first words, without an article before them. */
    static String initials(String name) {
        return WORD.splitAsStream(key(name))
                .dropWhile(ARTICLES::contains)
                .limit(2)
                .map(word -> Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    static String initial(String name) {
        String key = key(name);
        char first = key.isEmpty() ? '0' : key.charAt(0);
        return first >= 'a' && first <= 'z' ? String.valueOf((char) (first - 'a' + 'A')) : OTHER;
    }
}
