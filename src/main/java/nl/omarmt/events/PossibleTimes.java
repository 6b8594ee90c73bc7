package nl.omarmt.events;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;

/**
 * An event ends after it starts, at times that exist on its dates, and signing up ends before it starts. Each fault is
 * told at the field where it can be mended; what has not been filled in is no fault yet.
 */
@Constraint(validatedBy = PossibleTimes.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface PossibleTimes {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares the dates and times of one form. */
    class Check implements ConstraintValidator<PossibleTimes, EventForm> {

        @Override
        public boolean isValid(EventForm form, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            LocalDate start = plausible(form.startsOn());
            LocalDate end = plausible(form.endsOn());
            LocalDate until = plausible(form.registrationUntil());
            LocalDate lastDay = end == null ? start : end;
            if (start == null) {
                return true;
            }
            boolean possible = true;
            if (end != null && end.isBefore(start)) {
                possible = fault(context, "endsOn", "events.times.end");
            }
            if (until != null && until.isAfter(start)) {
                possible = fault(context, "registrationUntil", "events.times.registration");
            }
            if (form.isWholeDay()) {
                return possible;
            }
            if (isSkipped(start, form.startsAt())) {
                possible = fault(context, "startsAt", "events.times.skipped");
            }
            if (isSkipped(lastDay, form.endsAt())) {
                possible = fault(context, "endsAt", "events.times.skipped");
            }
            if (form.startsAt() != null
                    && form.endsAt() != null
                    && start.equals(lastDay)
                    && !form.endsAt().isAfter(form.startsAt())) {
                possible = fault(context, "endsAt", "events.times.end");
            }
            return possible;
        }

        /** Other years have their own message, and are left out of every comparison. */
        private static @Nullable LocalDate plausible(@Nullable LocalDate date) {
            return date != null && date.getYear() >= 1900 && date.getYear() < 2200 ? date : null;
        }

        /** Whether clocks jump over this time on this day, as they do in the night when summer time begins. */
        private static boolean isSkipped(@Nullable LocalDate day, @Nullable LocalTime time) {
            return day != null
                    && time != null
                    && Time.ZONE.getRules().getValidOffsets(day.atTime(time)).isEmpty();
        }

        private static boolean fault(ConstraintValidatorContext context, String field, String message) {
            context.buildConstraintViolationWithTemplate("{" + message + "}")
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }
    }
}
