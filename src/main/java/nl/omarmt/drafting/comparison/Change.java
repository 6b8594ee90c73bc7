package nl.omarmt.drafting.comparison;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place in which two texts of one form differ.
 *
 * @param steps the way to it, from the top of the form
 * @param component the field, or the list whose rows differ
 * @param before what stands there in one text; none when it has no such row
 * @param after what stands there in the other; none when it has no such row
 * @param take makes the first text say there what the other says
 */
record Change(
        Sort sort,
        List<Step> steps,
        RecordComponent component,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        Runnable take) {

    /** Tells it from every other change between the same two texts. */
    String token() {
        return steps.stream()
                .map(step -> step.isRow() ? step.field() + "." + step.row() : step.field())
                .collect(Collectors.joining(".", sort.name() + ".", ""));
    }

    /** What differs. */
    enum Sort {
        FIELD,
        ROW_ADDED,
        ROW_REMOVED,
        ROWS_MOVED
    }
}
