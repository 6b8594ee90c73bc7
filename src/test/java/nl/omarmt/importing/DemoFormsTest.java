package nl.omarmt.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.omarmt.SiteTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@SiteTest
class DemoFormsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Autowired
    private Validator validator;

    private final DemoKeys keys = new DemoKeys();
    private DemoForms forms;

    @BeforeEach
    void begin() {
        keys.put("partner", "buurthuis", 7);
        keys.put("contact", "lotte", 8);
        forms = new DemoForms(keys, new DemoDates(NOW), validator);
    }

    @Test
    void keysBecomeNumbersAndCountedDaysDates() {
        MeetingForm form = form("""
                key: lunch
                title: Lunch
                startsOn: today+12
                contact: lotte
                organisers: [buurthuis]
                highlights: [Soep, Brood]
                published: today""");

        assertThat(form)
                .isEqualTo(new MeetingForm("Lunch", LocalDate.of(2026, 12, 5), 8L, List.of(7L), "Soep\nBrood", null));
    }

    @Test
    void rowsAreReadAsTheItemItself() {
        MeetingForm form = form("""
                title: Lunch
                sessions:
                  - {key: a, title: Soep, facilitators: [lotte]}""");

        assertThat(form.sessions()).containsExactly(new RowForm("Soep", List.of(8L)));
    }

    @Test
    void aMistakeSaysInWhichFileAndItemItIs() {
        assertThatThrownBy(() -> form("title: Lunch\norganisers: [bestaat-niet]"))
                .isInstanceOf(DemoMistake.class)
                .hasMessageContaining("demo/events.yaml, lunch")
                .hasMessageContaining("there is no partner called bestaat-niet");
        assertThatThrownBy(() -> form("title: Lunch\nkleur: rood"))
                .isInstanceOf(DemoMistake.class)
                .hasMessageContaining("demo/events.yaml, lunch")
                .hasMessageContaining("kleur");
        assertThatThrownBy(() -> form("startsOn: morgen")).hasMessageContaining("morgen");
        assertThatThrownBy(() -> form("startsOn: today")).hasMessageContaining("title");
    }

    @Test
    void whatIsPublishedTodayIsPublicAtOnce() {
        DemoDates dates = new DemoDates(NOW.minusSeconds(7200));

        assertThat(dates.moment("today")).isEqualTo(NOW.minusSeconds(7200));
        assertThat(dates.moment("today+1")).isEqualTo("2026-11-24T08:00:00Z");
        assertThat(dates.moment("2024-05-30")).isEqualTo("2024-05-30T07:00:00Z");
    }

    private MeetingForm form(String yaml) {
        DemoItem item = new DemoItem("events.yaml", "lunch", (ObjectNode) new YAMLMapper().readTree(yaml));
        return item.attempt(() -> forms.form(item, MeetingForm.class));
    }

    record MeetingForm(
            @NotBlank @Nullable String title,
            @Nullable LocalDate startsOn,
            @Nullable Long contactId,
            @Nullable List<Long> organiserIds,
            @Nullable String highlights,
            @Nullable List<RowForm> sessions) {}

    record RowForm(@Nullable String title, @Nullable List<Long> facilitatorIds) {}
}
