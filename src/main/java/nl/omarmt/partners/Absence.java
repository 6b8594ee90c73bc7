package nl.omarmt.partners;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a contact person does not answer, the first and the last included.
 *
 * @param substituteId the contact person who answers meanwhile; none when nobody does
 */
@Embeddable
record Absence(
        LocalDate fromOn, LocalDate untilOn, @Nullable Long substituteId) {

    boolean overlaps(Absence other) {
        return !fromOn.isAfter(other.untilOn) && !other.fromOn.isAfter(untilOn);
    }

    AbsenceForm asForm() {
        return new AbsenceForm(fromOn, untilOn, substituteId);
    }
}
