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
 * @param passage the part of a text that differs; none when it is all of it, or no text
 * @param component the field, or the list whose rows differ
 * @param before what stands there in one text; none when it has no such row
 * @param after what stands there in the other; none when it has no such row
 * @param take makes the first text say there what the other says
 */
record Change(
        Sort sort,
        List<Step> steps,
        @Nullable Passage passage,
        RecordComponent component,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        Runnable take) {

    /** Tells it from every other change between the same two texts. */
    String token() {
        return sort.name() + "." + place() + (passage == null ? "" : "." + passage.token());
    }

    /** Whether both texts have words there, so that they can differ in their markup alone. */
    boolean isText() {
        return sort == Sort.FIELD || sort == Sort.PASSAGE;
    }

    /** The way to it; the same for all passages of one field. */
    String place() {
        return steps.stream()
                .map(step -> step.isRow() ? step.field() + "." + step.row() : step.field())
                .collect(Collectors.joining("."));
    }

    /** What differs. */
    enum Sort {
        FIELD,
        /** A part of the text in a field. */
        PASSAGE,
        ROW_ADDED,
        ROW_REMOVED,
        ROWS_MOVED
    }
}
