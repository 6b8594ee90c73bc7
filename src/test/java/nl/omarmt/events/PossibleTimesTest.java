package nl.omarmt.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PossibleTimesTest {

    private static final LocalDate DAY = SampleEvents.SOON;
    private static final LocalDate SUMMER_TIME = LocalDate.of(2026, 3, 29);

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void anEndBeforeTheStartIsRefusedWhereItWasTyped() {
        assertThat(faults(DAY, "14:00", DAY.minusDays(1), "15:00")).containsExactly("endsOn");
        assertThat(faults(DAY, "14:00", DAY, "13:00")).containsExactly("endsAt");
        assertThat(faults(DAY, "14:00", null, "14:00")).containsExactly("endsAt");
        assertThat(faults(DAY, "14:00", DAY.plusDays(1), "01:00")).isEmpty();
    }

    @Test
    void aTimeThatClocksSkipIsRefused() {
        assertThat(faults(SUMMER_TIME, "02:30", SUMMER_TIME, "04:00")).containsExactly("startsAt");
        assertThat(faults(SUMMER_TIME, "01:30", SUMMER_TIME, "02:30")).containsExactly("endsAt");
        assertThat(faults(SUMMER_TIME, "01:30", SUMMER_TIME, "03:00")).isEmpty();
        assertThat(faults(LocalDate.of(2026, 10, 25), "02:30", null, null)).isEmpty();
    }

    @Test
    void signingUpMayNotEndAfterTheStart() {
        assertThat(faults(signUp(DAY.plusDays(1), 20))).containsExactly("registrationUntil");
        assertThat(faults(signUp(DAY, 20))).isEmpty();
    }

    @Test
    void capacityLiesBetweenOneAndAHundredThousand() {
        assertThat(faults(signUp(DAY, 0))).containsExactly("capacity");
        assertThat(faults(signUp(DAY, 100_001))).containsExactly("capacity");
        assertThat(faults(signUp(DAY, 100_000))).isEmpty();
    }

    @Test
    void datesOutOfReachAreToldOnceAndComparedWithNothing() {
        assertThat(faults(LocalDate.MAX, "14:00", LocalDate.MIN, "13:00"))
                .containsExactlyInAnyOrder("startsOn", "endsOn");
        assertThat(faults(null, null, DAY, "13:00")).isEmpty();
    }

    private List<String> faults(
            @Nullable LocalDate startsOn,
            @Nullable String startsAt,
            @Nullable LocalDate endsOn,
            @Nullable String endsAt) {
        return faults(SampleEvents.at("Drempels", startsOn, time(startsAt), endsOn, time(endsAt), false, List.of()));
    }

    private List<String> faults(EventForm form) {
        return validator.validate(form).stream()
                .map(fault -> fault.getPropertyPath().toString())
                .toList();
    }

    private static EventForm signUp(LocalDate until, int capacity) {
        EventForm form = SampleEvents.on(DAY, "Drempels");
        return new EventForm(
                null,
                form.title(),
                null,
                form.kind(),
                null,
                null,
                null,
                form.startsOn(),
                form.startsAt(),
                form.endsOn(),
                form.endsAt(),
                false,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                until,
                capacity,
                true,
                List.of(),
                List.of(),
                List.of());
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
