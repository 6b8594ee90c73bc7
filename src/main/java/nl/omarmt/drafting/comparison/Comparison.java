package nl.omarmt.drafting.comparison;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Walks through two texts of one form and notes every change; each can be taken over into the first text. */
final class Comparison {

    /** What nobody types. */
    private static final Set<String> HIDDEN = Set.of("version", "id");

    private final List<Change> changes = new ArrayList<>();
    private final boolean inPassages;

    private Comparison(boolean inPassages) {
        this.inPassages = inPassages;
    }

    /**
     * The changes from one text to the other, in the order of the form.
     *
     * @param form the record of the form
     */
    static List<Change> between(Class<?> form, ObjectNode before, ObjectNode after) {
        Comparison comparison = new Comparison(false);
        comparison.walk(form, before, after, List.of());
        return comparison.changes;
    }

    /** The same for who shall choose between both: where texts have something in common, every passage is a change of its own. */
    static List<Change> choices(Class<?> form, ObjectNode before, ObjectNode after) {
        Comparison comparison = new Comparison(true);
        comparison.walk(form, before, after, List.of());
        return comparison.changes;
    }

    private void walk(Class<?> form, ObjectNode before, ObjectNode after, List<Step> steps) {
        for (RecordComponent component : form.getRecordComponents()) {
            String name = component.getName();
            if (HIDDEN.contains(name)) {
                continue;
            }
            Class<?> row = rowType(component);
            if (row != null) {
                rows(component, row, before, after, steps);
            } else if (!isEqual(before.path(name), after.path(name))) {
                field(component, before, after, with(steps, Step.field(name)));
            }
        }
    }

    private void field(RecordComponent component, ObjectNode before, ObjectNode after, List<Step> steps) {
        String name = component.getName();
        JsonNode mine = before.path(name);
        JsonNode theirs = after.path(name);
        List<Passage> passages = inPassages && mine.isString() && theirs.isString()
                ? Passage.between(mine.asString(), theirs.asString())
                : List.of();
        if (passages.isEmpty()) {
            changes.add(new Change(
                    Change.Sort.FIELD, steps, null, component, mine, theirs, () -> put(before, name, after.get(name))));
        }
        List<Passage> taken = new ArrayList<>();
        for (Passage passage : passages) {
            changes.add(new Change(
                    Change.Sort.PASSAGE,
                    steps,
                    passage,
                    component,
                    StringNode.valueOf(passage.before()),
                    StringNode.valueOf(passage.after()),
                    () -> {
                        taken.add(passage);
                        before.put(name, Passage.with(taken, mine.asString()));
                    }));
        }
    }

    private void rows(RecordComponent component, Class<?> type, ObjectNode before, ObjectNode after, List<Step> steps) {
        String name = component.getName();
        Rows rows = new Rows(before.path(name), after.path(name));
        Map<ObjectNode, Integer> places = new IdentityHashMap<>();
        for (int row = 0; row < rows.before().size(); row++) {
            ObjectNode mine = rows.before().get(row);
            List<Step> here = with(steps, new Step(name, row + 1, Rows.name(mine)));
            int partner = rows.partner(row);
            if (partner >= 0) {
                places.put(mine, partner);
                walk(type, mine, rows.after().get(partner), here);
            } else {
                changes.add(new Change(
                        Change.Sort.ROW_REMOVED,
                        here,
                        null,
                        component,
                        mine,
                        null,
                        () -> remove(list(before, name), mine)));
            }
        }
        for (int row = 0; row < rows.after().size(); row++) {
            if (rows.isNew(row)) {
                ObjectNode theirs = rows.after().get(row);
                int place = row;
                changes.add(new Change(
                        Change.Sort.ROW_ADDED,
                        with(steps, new Step(name, row + 1, Rows.name(theirs))),
                        null,
                        component,
                        null,
                        theirs,
                        () -> insert(list(before, name), theirs, place, places)));
            }
        }
        if (rows.isMoved()) {
            changes.add(new Change(
                    Change.Sort.ROWS_MOVED,
                    with(steps, Step.list(name)),
                    null,
                    component,
                    before.path(name),
                    after.path(name),
                    () -> sort(list(before, name), places)));
        }
    }

    /** The record of the rows of a list; none for a field. */
    static @Nullable Class<?> rowType(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                        && element.isRecord()
                ? element
                : null;
    }

    /** Nothing, an empty text and an empty list are the same. */
    private static boolean isEqual(JsonNode before, JsonNode after) {
        return isEmpty(before) ? isEmpty(after) : before.equals(after);
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isString() && value.asString().isEmpty()
                || value.isArray() && value.isEmpty();
    }

    private static void put(ObjectNode row, String name, @Nullable JsonNode value) {
        if (value == null) {
            row.remove(name);
        } else {
            row.set(name, value.deepCopy());
        }
    }

    private static ArrayNode list(ObjectNode form, String name) {
        if (!(form.get(name) instanceof ArrayNode)) {
            form.set(name, JsonNodeFactory.instance.arrayNode());
        }
        return (ArrayNode) Objects.requireNonNull(form.get(name));
    }

    private static void remove(ArrayNode rows, ObjectNode gone) {
        for (int row = rows.size() - 1; row >= 0; row--) {
            if (rows.get(row) == gone) {
                rows.remove(row);
            }
        }
    }

    /** Behind the row behind which it stands in the other text, or the nearest that both have. */
    private static void insert(ArrayNode rows, ObjectNode theirs, int place, Map<ObjectNode, Integer> places) {
        int at = 0;
        int nearest = -1;
        for (int row = 0; row < rows.size(); row++) {
            int known = places.getOrDefault((ObjectNode) rows.get(row), place);
            if (known < place && known > nearest) {
                nearest = known;
                at = row + 1;
            }
        }
        ObjectNode copy = theirs.deepCopy();
        rows.insert(at, copy);
        places.put(copy, place);
    }

    /** In the order of the other text; a row that only this one has stays behind the same row. */
    private static void sort(ArrayNode rows, Map<ObjectNode, Integer> places) {
        Map<JsonNode, Integer> wanted = new IdentityHashMap<>();
        int last = -1;
        List<JsonNode> sorted = new ArrayList<>();
        for (JsonNode row : rows) {
            last = places.getOrDefault((ObjectNode) row, last);
            wanted.put(row, last);
            sorted.add(row);
        }
        sorted.sort(java.util.Comparator.comparing(wanted::get));
        rows.removeAll();
        sorted.forEach(rows::add);
    }

    private static List<Step> with(List<Step> steps, Step next) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(next);
        return longer;
    }
}
