package nl.omarmt.partners;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** Names as people look for them: accents, capitals and signs make no difference. */
final class Names {

    /** The group of names that begin with a digit, or with another script. */
    static final String OTHER = "0-9";

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

    static String initial(String name) {
        String key = key(name);
        char first = key.isEmpty() ? '0' : key.charAt(0);
        return first >= 'a' && first <= 'z' ? String.valueOf((char) (first - 'a' + 'A')) : OTHER;
    }
}
