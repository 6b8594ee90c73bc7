package nl.omarmt.events;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import nl.omarmt.partners.ContactCard;
import org.jspecify.annotations.Nullable;

/**
 * How one signs up, as readers see it.
 *
 * @param contact whom to ask; none when nobody was named
 * @param until the last day on which it can be done; none when nobody said
 * @param capacity how many people can come; none when nobody said
 * @param open whether it can still be done
 */
public record SignUpPage(
        @Nullable ContactCard contact,
        @Nullable LocalDate until,
        @Nullable Integer capacity,
        boolean waitingList,
        boolean open) {

    static SignUpPage of(
            SignUp signUp, @Nullable ContactCard contact, @Nullable ZonedDateTime starts, ZonedDateTime now) {
        LocalDate until = signUp.registrationUntil();
        return new SignUpPage(
                contact,
                until,
                signUp.capacity(),
                signUp.waitingList(),
                (starts == null || now.isBefore(starts))
                        && (until == null || !now.toLocalDate().isAfter(until)));
    }

    /** Whether there is anything to say about it. */
    public boolean isKnown() {
        return contact != null || until != null || capacity != null;
    }
}
