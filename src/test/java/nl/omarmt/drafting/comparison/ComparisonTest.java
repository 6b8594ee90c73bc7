package nl.omarmt.drafting.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ComparisonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void fieldsDifferAndCanBeTakenOver() {
        ObjectNode mine = json("{'version':1,'title':'Soep','names':[1,2],'refs':['a','b']}");
        ObjectNode theirs = json("{'version':2,'title':'Brood','names':[1,2],'refs':['b','a'],'text':''}");

        assertThat(tokens(mine, theirs)).containsExactly("FIELD.title", "FIELD.refs");
        assertThat(taken(mine, theirs, Set.of("FIELD.title")))
                .isEqualTo(json("{'version':1,'title':'Brood','names':[1,2],'refs':['a','b']}"));
    }

    @Test
    void rowsAreMatchedByTheirNumberWhereverTheyStand() {
        ObjectNode mine =
                json("{'rows':[{'id':1,'heading':'Een'},{'id':2,'heading':'Twee'},{'id':3,'heading':'Drie'}]}");
        ObjectNode theirs = json("{'rows':[{'id':3,'heading':'Drie!'},{'id':1,'heading':'Een'},{'heading':'Vier'}]}");

        assertThat(tokens(mine, theirs))
                .containsExactly("ROW_REMOVED.rows.2", "FIELD.rows.3.heading", "ROW_ADDED.rows.3", "ROWS_MOVED.rows");
        assertThat(taken(mine, theirs, Set.copyOf(tokens(mine, theirs)))).isEqualTo(theirs);
        assertThat(taken(mine, theirs, Set.of("ROW_ADDED.rows.3")))
                .isEqualTo(
                        json(
                                "{'rows':[{'id':1,'heading':'Een'},{'heading':'Vier'},{'id':2,'heading':'Twee'},{'id':3,'heading':'Drie'}]}"));
        assertThat(taken(mine, theirs, Set.of("ROWS_MOVED.rows")))
                .isEqualTo(json(
                        "{'rows':[{'id':3,'heading':'Drie'},{'id':1,'heading':'Een'},{'id':2,'heading':'Twee'}]}"));
        assertThat(taken(mine, theirs, Set.of())).isEqualTo(mine);
    }

    @Test
    void rowsWithoutNumberAreMatchedByWhatTheySay() {
        ObjectNode mine = json("{'rows':[{'heading':'Een','body':'a'},{'heading':'Twee','body':'b'}]}");
        ObjectNode theirs = json(
                "{'rows':[{'heading':'Nul','body':'z'},{'heading':'Een','body':'A'},{'heading':'Twee','body':'b'}]}");

        assertThat(tokens(mine, theirs)).containsExactly("FIELD.rows.1.body", "ROW_ADDED.rows.1");
    }

    @Test
    void rowsWithinRowsAreComparedToo() {
        ObjectNode mine = json("{'rows':[{'id':1,'inner':[{'title':'a'}]}]}");
        ObjectNode theirs = json("{'rows':[{'id':1,'inner':[{'title':'a'},{'title':'b'}]}]}");

        assertThat(tokens(mine, theirs)).containsExactly("ROW_ADDED.rows.1.inner.2");
        assertThat(taken(mine, theirs, Set.copyOf(tokens(mine, theirs)))).isEqualTo(theirs);
    }

    private static List<String> tokens(ObjectNode mine, ObjectNode theirs) {
        return Comparison.between(Form.class, mine, theirs).stream()
                .map(Change::token)
                .toList();
    }

    private static ObjectNode taken(ObjectNode mine, ObjectNode theirs, Set<String> tokens) {
        ObjectNode merged = mine.deepCopy();
        Comparison.between(Form.class, merged, theirs).stream()
                .filter(change -> tokens.contains(change.token()))
                .forEach(change -> change.take().run());
        return merged;
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
    }

    record Form(Integer version, String title, String text, List<Long> names, List<String> refs, List<Row> rows) {}

    record Row(Long id, String heading, String body, List<Inner> inner) {}

    record Inner(String title) {}
}
