package nl.omarmt.importing;

import java.util.HashMap;
import java.util.Map;

/** What each item is called in forms since it was stored: a number for most, an identifier or address for media. */
class DemoKeys {

    private final Map<String, Object> values = new HashMap<>();

    /** @param kind the word for what it is: {@code partner}, {@code contact}, {@code image} ... */
    void put(String kind, String key, Object value) {
        if (values.put(kind + ":" + key, value) != null) {
            throw new IllegalArgumentException("two items of the kind " + kind + " are called " + key);
        }
    }

    /** @throws IllegalArgumentException when nothing of this kind has been stored under this key */
    Object value(String kind, String key) {
        Object value = values.get(kind + ":" + key);
        if (value == null) {
            throw new IllegalArgumentException("there is no " + kind + " called " + key);
        }
        return value;
    }
}
