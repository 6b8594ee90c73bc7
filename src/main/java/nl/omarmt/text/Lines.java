package nl.omarmt.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain text with one item a line, as people type lists into a field. */
public final class Lines {

    // A hyphen or an asterisk is a bullet only before a space: "-5 graden" keeps its sign.
    private static final Pattern BULLET = Pattern.compile("^(?:[-–*·‣◦][ \\t\\u00A0]+|•)[ \\t\\u00A0]*|^[-–*·‣◦]$");

    private Lines() {}

    /** Returns the items without bullets, spaces around them and empty lines. */
    public static List<String> split(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        return text.lines()
                .map(String::strip)
                .map(line -> BULLET.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Returns the items with a newline between them. */
    public static String join(List<String> items) {
        return String.join("\n", items);
    }
}
