package nl.omarmt.importing;

import java.util.HashMap;
import java.util.Map;

/** Which number each item got when it was stored. */
class DemoKeys {

    private final Map<String, Long> ids = new HashMap<>();

    /** @param kind the word for what it is: {@code partner}, {@code contact}, {@code event} ... */
    void put(String kind, String key, long id) {
        if (ids.put(kind + ":" + key, id) != null) {
            throw new IllegalArgumentException("two items of the kind " + kind + " are called " + key);
        }
    }

    /** @throws IllegalArgumentException when nothing of this kind has been stored under this key */
    long id(String kind, String key) {
        Long id = ids.get(kind + ":" + key);
        if (id == null) {
            throw new IllegalArgumentException("there is no " + kind + " called " + key);
        }
        return id;
    }
}
