package nl.omarmt.drafting;

import java.util.ArrayList;
import java.util.List;
import nl.omarmt.drafting.Conflict.Hidden;
import nl.omarmt.drafting.comparison.Difference;
import nl.omarmt.drafting.comparison.Differences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Two forms of one kind that were written at the same time: where they differ, and the one that comes of both. */
@Component
public class Merging {

    private final FormJson json;
    private final Differences differences;

    Merging(FormJson json, Differences differences) {
        this.json = json;
        this.differences = differences;
    }

    /**
     * My form with what the other says in the places that I chose.
     *
     * @param take the tokens of these places; unknown ones are left out
     */
    public <F> F taken(F mine, F theirs, List<String> take) {
        return taken(Typed.wholly(mine), Typed.wholly(theirs), take).form();
    }

    @SuppressWarnings("unchecked")
    <F> Typed<F> taken(Typed<F> mine, Typed<F> theirs, List<String> take) {
        Class<F> type = (Class<F>) mine.form().getClass();
        ObjectNode merged = json.tree(mine);
        differences.take(type, merged, json.tree(theirs), take);
        return json.read(merged.toString(), type);
    }

    /**
     * What the page shows that lets somebody choose between both.
     *
     * @param module as the keys of the form's labels begin
     * @param mine already as an answer to theirs, so that it can be stored as it is posted
     */
    public <F> Conflict conflict(String module, F mine, F theirs, String action, String title) {
        Typed<F> typed = Typed.wholly(mine);
        return new Conflict(
                action,
                title,
                action,
                null,
                null,
                choices(module, typed, Typed.wholly(theirs), null),
                hidden(typed),
                null);
    }

    /** Where two texts of one form differ, for who only wants to see it. */
    <F> List<Difference> differences(String module, Typed<F> before, Typed<F> after) {
        return differences.between(before.form().getClass(), module, json.tree(before), json.tree(after));
    }

    /** @param origin the text from which both come; none when nobody knows */
    <F> List<Difference> choices(String module, Typed<F> mine, Typed<F> theirs, @Nullable String origin) {
        return differences.choices(
                mine.form().getClass(),
                module,
                json.tree(mine),
                json.tree(theirs),
                origin == null ? null : json.tree(origin));
    }

    /** Every field as the page of the form would post it. */
    List<Hidden> hidden(Typed<?> typed) {
        List<Hidden> fields = new ArrayList<>();
        json.tree(typed).properties().forEach(field -> flatten(field.getKey(), field.getValue(), fields));
        return fields;
    }

    private static void flatten(String path, JsonNode value, List<Hidden> fields) {
        if (value instanceof ObjectNode row) {
            row.properties().forEach(field -> flatten(path + "." + field.getKey(), field.getValue(), fields));
        } else if (value instanceof ArrayNode rows) {
            for (int row = 0; row < rows.size(); row++) {
                flatten(path + "[" + row + "]", rows.get(row), fields);
            }
        } else {
            fields.add(new Hidden(path, value.asString()));
        }
    }
}
