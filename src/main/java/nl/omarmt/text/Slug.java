package nl.omarmt.text;

import com.github.slugify.Slugify;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A title as the last part of an address: lower-case letters without accents, digits and single hyphens.
 *
 * @param value 1 to 80 characters
 */
public record Slug(String value) {

    /** The most characters that a slug has. */
    public static final int MAX_LENGTH = 80;

    private static final String FALLBACK = "zonder-titel";

    private static final Pattern VALID = Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?");

    // Letters that do not fall apart into a base letter and an accent.
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("ẞ", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("Æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("Œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("Ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("Ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("Đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("Ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("Þ", "th"),
            Map.entry("ı", "i"),
            Map.entry("ĳ", "ij"),
            Map.entry("Ĳ", "ij"),
            Map.entry("_", "-"),
            Map.entry("'", ""),
            Map.entry("’", ""),
            Map.entry("&", " en "),
            Map.entry("€", " euro "));

    private static final Slugify SLUGIFY =
            Slugify.builder().customReplacements(LETTERS).build();

    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a slug");
        }
    }

    /** Makes a slug of any title; one without a letter or digit of the Latin alphabet becomes {@code zonder-titel}. */
    public static Slug of(String title) {
        return of(title, FALLBACK);
    }

    /** Makes a slug of any title, or of {@code fallback} (a slug) when nothing of the title can be used. */
    public static Slug of(String title, String fallback) {
        String beginning = title.substring(0, Math.min(title.length(), 5 * MAX_LENGTH));
        String slug =
                cut(SLUGIFY.slugify(beginning).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""), MAX_LENGTH);
        return new Slug(slug.isEmpty() ? fallback : slug);
    }

    /** Returns whether the text is a slug as {@link #of} makes them. */
    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH
                && !text.contains("--")
                && VALID.matcher(text).matches();
    }

    /** Returns the slug with a number behind it (2 or more), for a title that another page has already. */
    public Slug withNumber(int number) {
        if (number < 2) {
            throw new IllegalArgumentException("The first one has no number, so not " + number);
        }
        String end = "-" + number;
        return new Slug(cut(value, MAX_LENGTH - end.length()) + end);
    }

    private static String cut(String slug, int length) {
        if (slug.length() <= length) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', length);
        return slug.substring(0, hyphen > 0 ? hyphen : length);
    }

    @Override
    public String toString() {
        return value;
    }
}
