package nl.omarmt.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.IncompleteContent;
import org.junit.jupiter.api.Test;

class CallTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void itIsOpenUntilTheEndOfItsDayInUtrecht() {
        Call call = SampleCalls.open(TODAY);

        assertThat(call.status(Instant.parse("2026-11-23T22:59:59Z"))).isEqualTo(CallStatus.OPEN);
        assertThat(call.status(Instant.parse("2026-11-23T23:00:00Z"))).isEqualTo(CallStatus.EXPIRED);
    }

    @Test
    void inSummerItsDayEndsAnHourEarlierByTheSun() {
        Call call = SampleCalls.open(LocalDate.of(2026, 7, 1));

        assertThat(call.status(Instant.parse("2026-07-01T21:59:59Z"))).isEqualTo(CallStatus.OPEN);
        assertThat(call.status(Instant.parse("2026-07-01T22:00:00Z"))).isEqualTo(CallStatus.EXPIRED);
    }

    @Test
    void whatACoordinatorSaysGoesBeforeTheClock() {
        Call call = new Call();
        call.revise(SampleCalls.form("Gelukt", Direction.ASKS, 1L, null, TODAY.minusDays(9), Standing.FULFILLED));
        assertThat(call.status(NOW)).isEqualTo(CallStatus.FULFILLED);

        call.revise(SampleCalls.form("Toch niet", Direction.ASKS, 1L, null, TODAY.plusDays(9), Standing.WITHDRAWN));
        assertThat(call.status(NOW)).isEqualTo(CallStatus.WITHDRAWN);
    }

    @Test
    void publishingAsksForATextAContactAndADeadline() {
        Call call = new Call();
        call.revise(new CallForm(null, "Geef het door", null, null, null, null, null, null, null, null));

        assertThat(call.gaps(NOW)).extracting(Gap::field).containsExactly("text", "contactId", "deadlineOn");
    }

    @Test
    void aDeadlineThatHasPassedIsAGapBeforePublicationOnly() {
        Call call = SampleCalls.open(TODAY.minusDays(1));

        assertThat(call.gaps(NOW)).extracting(Gap::message).containsExactly("calls.gap.deadline.passed");
        assertThat(call.gaps()).isEmpty();
        assertThatThrownBy(() -> call.publish(NOW)).isInstanceOf(IncompleteContent.class);
    }

    @Test
    void aScheduleBeyondTheDeadlineIsRefused() {
        Call call = SampleCalls.open(TODAY);

        assertThatThrownBy(() -> call.publish(NOW.plusSeconds(86_400))).isInstanceOf(IncompleteContent.class);
        call.publish(NOW.plusSeconds(60));
    }

    @Test
    void whatWasPublishedInTimeStaysPublicAfterItsDeadline() {
        Call call = SampleCalls.open(TODAY.minusDays(1));
        call.publish(NOW.minusSeconds(200_000));

        call.requireComplete();
        assertThat(call.publication().isPublic(NOW)).isTrue();
        assertThat(call.status(NOW)).isEqualTo(CallStatus.EXPIRED);
    }
}
