package nl.omarmt.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormJsonTest {

    private final FormJson json = new FormJson();

    @Test
    void aFormComesBackAsItWas() {
        Plan plan = new Plan("Soep", LocalDate.of(2026, 11, 23), 12, true, List.of(3L, 4L), List.of(row("Brood")));

        String written = json.write(Typed.wholly(plan));

        assertThat(written).doesNotContain("blank").contains("\"on\":\"2026-11-23\"");
        assertThat(json.read(written, Plan.class)).isEqualTo(Typed.wholly(plan));
    }

    @Test
    void whatCannotBeReadStaysAsItWasTyped() {
        Plan plan = new Plan("Soep", null, null, null, List.of(), List.of(row("Brood"), row("Kaas")));
        Map<String, String> typed = Map.of("on", "3 j", "guests", "veel", "rows[1].day", "MAANDA");

        Typed<Plan> read = json.read(json.write(new Typed<>(plan, typed)), Plan.class);

        assertThat(read.unreadable()).isEqualTo(typed);
        assertThat(read.form()).isEqualTo(plan);
    }

    @Test
    void aFormThatHasChangedSinceCanStillBeRead() {
        String older = """
                {"title":"Soep","gone":"weg","on":{"from":"2026"},"guests":true,"names":"geen lijst","rows":[{"what":["a"]},null]}""";

        Typed<Plan> read = json.read(older, Plan.class);

        assertThat(read.form().title()).isEqualTo("Soep");
        assertThat(read.form().on()).isNull();
        assertThat(read.form().names()).isEmpty();
        assertThat(read.form().rows()).hasSize(1);
    }

    @Test
    void choicesAndLinesAreWrittenInOneWay() {
        Plan posted = new Plan("Een\r\ntwee", null, null, null, List.of(4L, 3L), List.of());
        Plan stored = new Plan("Een\ntwee", null, null, null, List.of(3L, 4L), List.of());

        assertThat(json.write(Typed.wholly(posted))).isEqualTo(json.write(Typed.wholly(stored)));
    }

    @Test
    void versionsAreNoWords() {
        assertThat(json.sameWords(
                        "{\"version\":1,\"rows\":[{\"version\":2,\"what\":\"a\"}]}", "{\"rows\":[{\"what\":\"a\"}]}"))
                .isTrue();
        assertThat(json.sameWords("{\"title\":\"a\"}", "{\"title\":\"b\"}")).isFalse();
    }

    private static Row row(String what) {
        return new Row(what, null);
    }

    /** A form with a field of every sort. */
    record Plan(
            @Nullable String title,
            @Nullable LocalDate on,
            @Nullable Integer guests,
            @Nullable Boolean free,
            List<Long> names,
            List<Row> rows) {

        Plan {
            names = Fields.rows(names);
            rows = Fields.rows(rows);
        }

        public boolean isBlank() {
            return title == null;
        }
    }

    record Row(@Nullable String what, @Nullable DayOfWeek day) {}
}
