package nl.omarmt.text;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that may not come in, and characters that need not be written as a number. */
final class Characters {

    private static final Pattern TAG_OR_TEXT = Pattern.compile("<[^>]*+>|[^<]++");

    private static final Pattern REFERENCE = Pattern.compile("&#(?:[0-9]{2}|x[1-9a-f][0-9a-f]{4,5});");

    private static final Pattern LINES =
            Pattern.compile("<(?:li|caption|thead|tbody|tr|/thead|/tbody|/ul|/ol|/table)>");

    private static final Map<String, String> IN_TAG = Map.of("&#39;", "'", "&#43;", "+", "&#61;", "=", "&#64;", "@");

    private static final Map<String, String> IN_TEXT =
            Map.of("&#34;", "\"", "&#39;", "'", "&#43;", "+", "&#61;", "=", "&#64;", "@", "&#96;", "`");

    private static final char HARD_SPACE = '\u00A0';

    private static final Pattern HARD_SPACES = Pattern.compile("[ \\u00A0]{2,}+");

    private Characters() {}

    static boolean isSpace(char character) {
        return character == HARD_SPACE || Character.isWhitespace(character);
    }

    static boolean isBlank(String text) {
        return withoutLeadingSpace(text).isEmpty();
    }

    static String withoutLeadingSpace(String text) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;");
    }

    /** Drops control characters, halves of surrogate pairs and noncharacters: no database or browser knows what to do with them. */
    static String withoutControls(String text) {
        return text.chars().allMatch(Characters::isHarmless) ? text : withoutHarm(text);
    }

    /** Whether it stays as it is, whatever stands beside it: nearly everything that people write. */
    private static boolean isHarmless(int unit) {
        return unit >= ' ' && unit < 0x7F || unit >= 0xA0 && unit < 0xD800 || unit == '\n' || unit == '\t';
    }

    private static String withoutHarm(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Characters::isText)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isText(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.SURROGATE -> false;
            default -> (character & 0xFFFE) != 0xFFFE && (character < 0xFDD0 || character > 0xFDEF);
        };
    }

    /**
     * Writes out what the sanitiser encodes for the sake of old browsers and script templates, which this site does not have,
     * and puts list items and rows on lines,
     * so that text is stored, searched, compared and edited as it was typed. Safe because the sanitiser leaves no raw
     * {@code <} or {@code >} but those of its own tags, and between these the quotation mark stays encoded.
     */
    static String readable(String sanitised) {
        String html = sanitised.replace("<!-- -->", "").replace(" />", ">");
        html = LINES.matcher(html).replaceAll("\n$0");
        return html.indexOf('&') < 0 && html.indexOf(HARD_SPACE) < 0
                ? html
                : TAG_OR_TEXT.matcher(html).replaceAll(Characters::writtenOut);
    }

    private static String writtenOut(MatchResult part) {
        if (part.group().startsWith("<")) {
            return Matcher.quoteReplacement(written(part.group(), IN_TAG));
        }
        String text = written(part.group(), IN_TEXT);
        return Matcher.quoteReplacement(HARD_SPACES.matcher(text).replaceAll(Characters::oneSpace));
    }

    /** Other programs write indents and gaps with hard spaces; a single one, as in "5 km", means something. */
    private static String oneSpace(MatchResult run) {
        return run.group().indexOf(HARD_SPACE) < 0 ? run.group() : " ";
    }

    private static String written(String part, Map<String, String> plain) {
        return REFERENCE
                .matcher(part)
                .replaceAll(reference -> Matcher.quoteReplacement(plain(reference.group(), plain)));
    }

    private static String plain(String reference, Map<String, String> plain) {
        return reference.startsWith("&#x")
                ? Character.toString(Integer.parseInt(reference, 3, reference.length() - 1, 16))
                : plain.getOrDefault(reference, reference);
    }
}
