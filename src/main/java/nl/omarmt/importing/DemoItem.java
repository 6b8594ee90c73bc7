package nl.omarmt.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One item of a demo file.
 *
 * @param file its name, such as {@code events.yaml}
 * @param key by which other items name it, unique among those of its kind
 */
record DemoItem(String file, String key, ObjectNode fields) {

    Optional<String> text(String field) {
        return Optional.ofNullable(fields.get(field)).map(JsonNode::asString);
    }

    /** The rows of a list as items with keys of their own. */
    List<DemoItem> rows(String field) {
        return fields.path(field)
                .valueStream()
                .map(row -> new DemoItem(file, row.path("key").asString(key), (ObjectNode) row))
                .toList();
    }

    /**
     * Works something out from this item.
     *
     * @throws DemoMistake that says which item it was, when it does not succeed
     */
    <T> T attempt(Supplier<T> work) {
        try {
            return work.get();
        } catch (DemoMistake known) {
            throw known;
        } catch (RuntimeException mistake) {
            throw new DemoMistake(file, key, mistake);
        }
    }

    /** Does something with this item; throws as {@link #attempt(Supplier)} does. */
    void attempt(Runnable deed) {
        attempt(() -> {
            deed.run();
            return true;
        });
    }
}
