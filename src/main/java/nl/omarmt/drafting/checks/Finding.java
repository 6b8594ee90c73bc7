package nl.omarmt.drafting.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place in which a rule found something.
 *
 * @param path of the field
 * @param words what it is about; none when it is about the field as a whole
 * @param arguments for the message of the rule
 */
public record Finding(String path, @Nullable Words words, List<Object> arguments) {

    /** Something about a field as a whole, whether it holds text or not. */
    public static Finding at(String path, Object... arguments) {
        return new Finding(path, null, List.of(arguments));
    }

    /** The words that it is about, as they stand in the text; empty when it is about all of the field. */
    public String quote() {
        return words == null ? "" : words.text();
    }

    /** How often the same words stand in that field before these. */
    int before() {
        return words == null ? 0 : words.before();
    }
}
