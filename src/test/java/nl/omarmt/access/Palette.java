package nl.omarmt.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The custom properties of {@code tokens.css} as one colour scheme has them. */
record Palette(String name, Map<String, String> values) {

    private static final Pattern PROPERTY = Pattern.compile("(--uo-[\\w-]+):\\s*([^;]+);");
    private static final Pattern REFERENCE = Pattern.compile("var\\((--uo-[\\w-]+)\\)");
    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    static Palette light() {
        return new Palette("light", properties(block(":root {")));
    }

    static Palette dark() {
        return light().with("dark", block("@media (prefers-color-scheme: dark) {"));
    }

    /** The same on a ground in the colour of the brand. */
    Palette onBrand() {
        return with(name + " on brand", block(".on-brand {"));
    }

    /**
     * The contrast between two tokens as WCAG 2 reckons it, from 1 to 21.
     *
     * @throws NoSuchElementException when there is no such token
     */
    double contrast(String one, String other) {
        double a = luminance(colour("--uo-" + one));
        double b = luminance(colour("--uo-" + other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private Palette with(String name, String block) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(properties(block));
        return new Palette(name, all);
    }

    private String colour(String token) {
        String value = values.get(token);
        if (value == null) {
            throw new NoSuchElementException("tokens.css has no " + token);
        }
        Matcher reference = REFERENCE.matcher(value);
        if (reference.matches()) {
            return colour(reference.group(1));
        }
        if (!HEX.matcher(value).matches()) {
            throw new IllegalArgumentException(token + " is no colour: " + value);
        }
        return value;
    }

    /** WCAG 2.2, "relative luminance". */
    private static double luminance(String hex) {
        return 0.2126 * part(hex, 1) + 0.7152 * part(hex, 3) + 0.0722 * part(hex, 5);
    }

    private static double part(String hex, int from) {
        double value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> properties(String block) {
        Map<String, String> found = new HashMap<>();
        Matcher property = PROPERTY.matcher(block);
        while (property.find()) {
            found.put(property.group(1), property.group(2).strip());
        }
        return found;
    }

    private static String block(String opening) {
        String file = file();
        int from = file.indexOf(opening);
        if (from < 0) {
            throw new NoSuchElementException("tokens.css has no " + opening);
        }
        int closing = file.indexOf('}', from);
        return file.substring(from, closing);
    }

    private static String file() {
        try {
            return Files.readString(Path.of("src/main/resources/static/assets/css/tokens.css"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
