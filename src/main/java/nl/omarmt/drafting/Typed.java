package nl.omarmt.drafting;

import java.util.Map;

/**
 * A form as somebody typed it.
 *
 * @param form as far as it could be read
 * @param unreadable what could not be read, such as half a date, by the path of its field
 */
record Typed<F>(F form, Map<String, String> unreadable) {

    static <F> Typed<F> wholly(F form) {
        return new Typed<>(form, Map.of());
    }
}
