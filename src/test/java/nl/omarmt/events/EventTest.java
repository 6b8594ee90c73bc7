package nl.omarmt.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.IncompleteContent;
import org.junit.jupiter.api.Test;

class EventTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate SOON = SampleEvents.SOON;

    @Test
    void aTitleIsEnoughToSaveButNotToPublish() {
        Event event = SampleEvents.onlyATitle();

        assertThat(event.gaps()).extracting(Gap::field).containsExactly("startsOn", "summary", "locationName");
        assertThatThrownBy(() -> event.publish(NOW)).isInstanceOf(IncompleteContent.class);
    }

    @Test
    void aDayWithoutATimeIsMissingItsTimeUnlessItIsWhole() {
        Event event = new Event();
        event.revise(SampleEvents.at("Drempels", SOON, null, null, null, false, List.of()));
        assertThat(event.gaps()).extracting(Gap::field).containsExactly("startsAt");

        event.revise(SampleEvents.days(SOON, SOON, "Drempels"));
        assertThat(event.gaps()).isEmpty();
    }

    @Test
    void aSessionWithoutATitleIsMissingItAtItsRow() {
        Event event = new Event();
        event.revise(SampleEvents.with(
                SOON,
                "Drempels",
                SampleEvents.session("Kijken"),
                new SessionForm(null, null, "Nog zonder titel", null, null, List.of(), null, null)));

        assertThat(event.gaps()).extracting(Gap::field).containsExactly("sessions[1].title");
    }

    @Test
    void withoutAnEndItTakesTwoHours() {
        assertThat(period(SOON, "14:00", null, null).endsTime()).isEqualTo(LocalTime.of(16, 0));
        assertThat(period(SOON, "23:00", null, null).endsOn()).isEqualTo(SOON.plusDays(1));
        assertThat(period(SOON, "23:00", null, null).endsTime()).isEqualTo(LocalTime.of(1, 0));
        assertThat(period(SOON, "14:00", SOON.plusDays(2), null).endsOn()).isEqualTo(SOON.plusDays(2));
    }

    @Test
    void timesFollowTheClockInUtrechtInSummerAndWinter() {
        assertThat(period(LocalDate.of(2026, 12, 1), "14:00", null, null).start())
                .hasValueSatisfying(start -> assertThat(start.toInstant()).isEqualTo("2026-12-01T13:00:00Z"));
        assertThat(period(LocalDate.of(2026, 7, 1), "14:00", null, null).start())
                .hasValueSatisfying(start -> assertThat(start.toInstant()).isEqualTo("2026-07-01T12:00:00Z"));
    }

    @Test
    void twoHoursInTheNightOfSummerTimeAreTwoHours() {
        // 2026-03-29: clocks jump from 2 to 3.
        Period night = period(LocalDate.of(2026, 3, 29), "01:00", null, null);

        assertThat(night.endsTime()).isEqualTo(LocalTime.of(4, 0));
    }

    @Test
    void wholeDaysEndAtTheMidnightThatFollowsTheLast() {
        Event event = new Event();
        event.revise(SampleEvents.days(LocalDate.of(2026, 10, 24), LocalDate.of(2026, 10, 25), "Weekend"));

        assertThat(event.period().start().orElseThrow().toInstant()).isEqualTo("2026-10-23T22:00:00Z");
        assertThat(event.period().end().orElseThrow().toInstant()).isEqualTo("2026-10-25T23:00:00Z");
    }

    @Test
    void aWholeDayKeepsNoTimes() {
        Event event = new Event();
        event.revise(SampleEvents.at("Dag", SOON, LocalTime.NOON, null, LocalTime.MIDNIGHT, true, List.of()));

        assertThat(event.period()).isEqualTo(new Period(SOON, null, SOON, null, true));
    }

    @Test
    void emptyRowsAreNotKept() {
        Event event = new Event();
        event.revise(SampleEvents.with(SOON, "Drempels", SessionForm.blank(), SampleEvents.session("Kijken")));

        assertThat(event.sessions()).extracting(BreakoutSession::title).containsExactly("Kijken");
    }

    private static Period period(LocalDate startsOn, String startsAt, LocalDate endsOn, LocalTime endsAt) {
        Event event = new Event();
        event.revise(
                SampleEvents.at("Drempels", startsOn, LocalTime.parse(startsAt), endsOn, endsAt, false, List.of()));
        return event.period();
    }
}
