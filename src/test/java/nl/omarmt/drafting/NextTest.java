package nl.omarmt.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.omarmt.MutableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.MapBindingResult;

/** What a button asks for, with the moment of a schedule as a browser posts it. */
class NextTest {

    @Test
    void aScheduleIsAMomentInUtrecht() {
        assertThat(schedule("2026-12-01T09:00").at()).isEqualTo(Instant.parse("2026-12-01T08:00:00Z"));
        assertThat(schedule("2027-07-01T09:00").at()).isEqualTo(Instant.parse("2027-07-01T07:00:00Z"));
        assertThat(faults("2026-12-01T09:00")).isEmpty();
    }

    @Test
    void aMomentThatNoClockShowsIsRefused() {
        assertThat(faults("2027-03-28T01:59")).isEmpty();
        assertThat(faults("2027-03-28T02:00")).containsExactly("drafting.schedule.skipped");
        assertThat(faults("2027-03-28T02:30")).containsExactly("drafting.schedule.skipped");
        assertThat(faults("2027-03-28T03:00")).isEmpty();
    }

    @Test
    void ofAMomentThatClocksShowTwiceTheFirstCounts() {
        assertThat(faults("2027-10-31T02:30")).isEmpty();
        assertThat(schedule("2027-10-31T02:30").at()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Test
    void aMomentThatIsMissingPastOrFarAwayIsRefused() {
        assertThat(faults(null)).containsExactly("drafting.schedule.missing");
        assertThat(faults("")).containsExactly("drafting.schedule.missing");
        assertThat(faults("1 december")).containsExactly("drafting.schedule.missing");
        assertThat(faults("2026-11-23T10:00")).containsExactly("drafting.schedule.past");
        assertThat(faults("2036-11-24T10:00")).containsExactly("drafting.schedule.far");
    }

    @Test
    void onlyAScheduleHasAMoment() {
        Next now = next("publish", "2026-12-01T09:00");

        assertThat(now.at()).isNull();
        assertThat(now.publishes()).isTrue();
        assertThat(faultsOf(now)).isEmpty();
    }

    @Test
    void whatIsToldIsTidiedAndFitsItsPlace() {
        Next next = new Next(
                "review", null, "  ", " Een uur\tlater. ", 3L, "Klopt het?\r\n\r\nEn de datum? \n", null, List.of());

        assertThat(next.note()).isNull();
        assertThat(next.amendment()).isEqualTo("Een uur later.");
        assertThat(next.question()).isEqualTo("Klopt het?\n\nEn de datum?");
        assertThat(next.asks()).isTrue();
        assertThat(new Next(null, null, null, "soep ".repeat(100), null, "vraag ".repeat(400), null, List.of()))
                .satisfies(long_ -> {
                    assertThat(long_.amendment()).hasSizeLessThanOrEqualTo(Next.LONGEST_AMENDMENT);
                    assertThat(long_.question()).hasSizeLessThanOrEqualTo(1000);
                });
    }

    private static List<String> faults(@Nullable String publishAt) {
        return faultsOf(schedule(publishAt));
    }

    private static List<String> faultsOf(Next next) {
        MapBindingResult errors = new MapBindingResult(Map.of(), "form");
        next.check(errors, MutableClock.START);
        return errors.getAllErrors().stream()
                .map(DefaultMessageSourceResolvable::getCode)
                .toList();
    }

    private static Next schedule(@Nullable String publishAt) {
        return next("schedule", publishAt);
    }

    private static Next next(String then, @Nullable String publishAt) {
        return new Next(then, publishAt, null, null, null, "", null, List.of());
    }
}
