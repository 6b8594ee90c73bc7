package nl.omarmt.drafting.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Two people wrote in one text: what only one of them changed stays, and for the rest somebody chooses. */
class PassageTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Every letter is a block of its own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b c d | a b c D | A b c d | A b c D | only they changed a
            a b c d | a B c d | a b C d | a B C d | each changed another of two neighbours
            a b c   | a b c x | n a b c | n a b c x | each added something
            a b c d | a c d   | a b c D | a c D   | I took something out
            a b c d | A b c d | a b c   | A b c   | they took something out
            a b c d | a b C d | a b c   | a b C d | what was changed beside something that was taken out is one passage
            a b c   | a B c   | a Z c   | a B c   | both changed the same: mine stays until somebody chooses
            a b c d | b c d   | a b c d x | b c d x | they only added
            a b c d | a b c d x | b c d | b c d x | they only took something out
            """)
    void whatOnlyOneOfThemChangedStaysOfBoth(String origin, String mine, String theirs, String merged, String why) {
        assertThat(taken(text(mine), text(theirs), suggested(text(mine), text(theirs), text(origin))))
                .as(why)
                .isEqualTo(text(merged));
    }

    @Test
    void eachPassageIsChosenByItself() {
        List<Difference> choices = choices(text("a B c D e f"), text("a b c d e x f"), text("a b c d e f"));

        assertThat(choices)
                .extracting(Difference::label)
                .containsExactly(
                        "drafting.difference.part [module.form.body, 1, 3]",
                        "drafting.difference.part [module.form.body, 2, 3]",
                        "drafting.difference.part [module.form.body, 3, 3]");
        assertThat(choices).extracting(Difference::suggested).containsExactly(false, false, true);
        assertThat(own(choices.get(0).before())).isEqualTo("B");
        assertThat(own(choices.get(0).after())).isEqualTo("b");
        assertThat(own(choices.get(2).before())).isEmpty();
        assertThat(own(choices.get(2).after())).isEqualTo("x\n");
        assertThat(taken(
                        text("a B c D e f"),
                        text("a b c d e x f"),
                        List.of(choices.get(1).token())))
                .isEqualTo(text("a B c d e f"));
    }

    @Test
    void aListAndATableAreOneBlock() {
        String list = "<ul>\n<li>een<ul>\n<li>diep</li>\n</ul></li>\n</ul>";
        String table = "<table>\n<tbody>\n<tr><td>a</td></tr>\n</tbody>\n</table>";
        String mine = "<p>voor</p>\n" + list + "\n" + table + "\n<p>na</p>";
        String theirs = mine.replace("diep", "dieper");

        assertThat(Passage.between(mine, theirs)).singleElement().satisfies(passage -> {
            assertThat(passage.before()).isEqualTo("<p>voor</p>\n" + list + "\n" + table);
            assertThat(Passage.with(List.of(passage), mine)).isEqualTo(theirs);
        });
    }

    @Test
    void plainTextIsDividedIntoItsLines() {
        assertThat(taken("een\ntwee\ndrie", "een\n2\ndrie\nvier", List.of())).isEqualTo("een\ntwee\ndrie");
        assertThat(Passage.between("een\ntwee\ndrie", "een\n2\ndrie\nvier")).hasSize(2);
    }

    @Test
    void ofTextsWithNothingInCommonOneIsChosen() {
        assertThat(choices("Soep", "Brood", "Thee"))
                .extracting(Difference::token)
                .containsExactly("FIELD.body");
        assertThat(choices(text("a b"), text("c d"), text("a b")))
                .extracting(Difference::suggested)
                .containsExactly(true);
    }

    @Test
    void aChoiceTakesNothingWhereOneOfTheTextsHasChangedSince() {
        String token =
                choices(text("a B c"), text("a b c"), text("a b c")).get(0).token();

        assertThat(taken(text("a B c"), text("a b c d"), List.of(token))).isEqualTo(text("a b c"));
        assertThat(taken(text("a B c"), text("a z c"), List.of(token))).isEqualTo(text("a B c"));
        assertThat(taken(text("a B! c"), text("a b c"), List.of(token))).isEqualTo(text("a B! c"));
    }

    private static String text(String letters) {
        return List.of(letters.split(" ")).stream()
                .map(letter -> "<p>" + letter + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static List<String> suggested(String mine, String theirs, String origin) {
        return choices(mine, theirs, origin).stream()
                .filter(Difference::suggested)
                .map(Difference::token)
                .toList();
    }

    private static List<Difference> choices(String mine, String theirs, String origin) {
        return differences().choices(Form.class, "module", json(mine), json(theirs), json(origin));
    }

    private static String taken(String mine, String theirs, List<String> tokens) {
        ObjectNode form = json(mine);
        differences().take(Form.class, form, json(theirs), tokens);
        return form.get("body").asString();
    }

    private static Differences differences() {
        StaticMessageSource messages = new StaticMessageSource() {
            @Override
            protected String getDefaultMessage(String code) {
                return code;
            }

            @Override
            protected String getMessageInternal(String code, Object[] arguments, Locale locale) {
                return code + (arguments == null ? "" : " " + List.of(arguments));
            }
        };
        return new Differences(messages, (field, value) -> Optional.empty());
    }

    private static String own(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.sort() == Piece.Sort.OWN)
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    private static ObjectNode json(String body) {
        return JSON.createObjectNode().put("body", body);
    }

    record Form(String body) {}
}
