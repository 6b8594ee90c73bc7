package nl.omarmt.publishing;

import java.util.List;

/**
 * One thing that is missing before something can be published.
 *
 * @param field the path of the form field where it can be filled in, such as {@code sections[2].body}
 * @param message the key of the sentence that says what to do
 * @param arguments for the sentence
 */
public record Gap(String field, String message, List<Object> arguments) {

    public Gap(String field, String message, Object... arguments) {
        this(field, message, List.of(arguments));
    }
}
