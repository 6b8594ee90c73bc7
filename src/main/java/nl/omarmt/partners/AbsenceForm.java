package nl.omarmt.partners;

import java.time.LocalDate;
import nl.omarmt.drafting.PointsTo;
import nl.omarmt.web.PlausibleDate;
import org.jspecify.annotations.Nullable;

/**
 * One absence of a contact person, as typed.
 *
 * @param until the last day
 */
public record AbsenceForm(
        @PlausibleDate @Nullable LocalDate from,
        @PlausibleDate @Nullable LocalDate until,
        @PointsTo("contact") @Nullable Long substituteId) {

    static AbsenceForm blank() {
        return new AbsenceForm(null, null, null);
    }

    /** Whether nothing was filled in; such a row is no absence. */
    boolean isBlank() {
        return from == null && until == null && substituteId == null;
    }
}
