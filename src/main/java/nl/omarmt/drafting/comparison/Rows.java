package nl.omarmt.drafting.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds out which row of one list is which of another. */
final class Rows {

    private static final int NONE = -1;

    /** The fields by which people know a row, the best first. */
    private static final List<String> NAMES =
            List.of("heading", "title", "what", "caption", "quote", "alt", "who", "videoTitle", "address", "from");

    private final List<ObjectNode> before;
    private final List<ObjectNode> after;
    private final int[] partner;

    Rows(JsonNode before, JsonNode after) {
        this.before = list(before);
        this.after = list(after);
        this.partner = new int[this.before.size()];
        Arrays.fill(partner, NONE);
        match((row, other) -> row.hasNonNull("id") && row.get("id").equals(other.get("id")));
        match((row, other) -> mayBeOne(row, other) && name(row).equals(name(other)) && row.equals(other));
        match((row, other) ->
                mayBeOne(row, other) && !name(row).isEmpty() && name(row).equals(name(other)));
        match((row, other) -> mayBeOne(row, other) && !row.hasNonNull("id") && !other.hasNonNull("id"));
    }

    List<ObjectNode> before() {
        return before;
    }

    List<ObjectNode> after() {
        return after;
    }

    /** The place in the other list of the row at this place of the first; -1 when it is not there. */
    int partner(int row) {
        return partner[row];
    }

    boolean isNew(int other) {
        return Arrays.stream(partner).noneMatch(place -> place == other);
    }

    /** Whether rows that both lists have stand in another order. */
    boolean isMoved() {
        int last = NONE;
        for (int place : partner) {
            if (place != NONE && place < last) {
                return true;
            }
            last = Math.max(last, place);
        }
        return false;
    }

    /** What people call a row; empty when nothing of it has been typed. */
    static String name(JsonNode row) {
        return NAMES.stream()
                .map(row::path)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Two rows that were stored are one only when they have one number. */
    private static boolean mayBeOne(JsonNode row, JsonNode other) {
        return (!row.hasNonNull("id") || !other.hasNonNull("id"))
                && row.path("kind").equals(other.path("kind"));
    }

    private void match(BiPredicate<ObjectNode, ObjectNode> same) {
        for (int row = 0; row < partner.length; row++) {
            for (int other = 0; partner[row] == NONE && other < after.size(); other++) {
                if (isNew(other) && same.test(before.get(row), after.get(other))) {
                    partner[row] = other;
                }
            }
        }
    }

    private static List<ObjectNode> list(JsonNode rows) {
        return rows.valueStream()
                .flatMap(row -> row instanceof ObjectNode object ? Stream.of(object) : Stream.empty())
                .collect(ArrayList::new, List::add, List::addAll);
    }
}
