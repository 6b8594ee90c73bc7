package nl.omarmt.events;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one signs up for an event.
 *
 * @param contactId the person to ask
 * @param registrationUntil the last day on which that can be done
 * @param capacity how many people can come
 */
@Embeddable
record SignUp(
        @Nullable Long contactId,
        @Nullable LocalDate registrationUntil,
        @Nullable Integer capacity,
        boolean waitingList) {

    static final SignUp NONE = new SignUp(null, null, null, false);

    static SignUp of(EventForm form) {
        return new SignUp(
                form.contactId(), form.registrationUntil(), form.capacity(), Boolean.TRUE.equals(form.waitingList()));
    }
}
