package nl.omarmt.partners;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the rows in which somebody typed absences, and turns them into absences. */
final class AbsenceRows {

    private final @Nullable Long personId;
    private final List<ImpossibleAbsences.Problem> problems = new ArrayList<>();
    private final Map<Integer, Absence> absences = new LinkedHashMap<>();

    private AbsenceRows(@Nullable Long personId) {
        this.personId = personId;
    }

    /**
     * The absences of the rows in which something was filled in.
     *
     * @param personId whose absences they are; none for somebody new
     * @throws ImpossibleAbsences when a day is missing, a period ends before it begins or overlaps another, or the person
     *     would answer in the own place
     */
    static List<Absence> read(List<AbsenceForm> rows, @Nullable Long personId) {
        AbsenceRows read = new AbsenceRows(personId);
        for (int index = 0; index < rows.size(); index++) {
            if (!rows.get(index).isBlank()) {
                read.row(index, rows.get(index));
            }
        }
        if (!read.problems.isEmpty()) {
            throw new ImpossibleAbsences(read.problems);
        }
        return List.copyOf(read.absences.values());
    }

    private void row(int index, AbsenceForm row) {
        if (row.substituteId() != null && row.substituteId().equals(personId)) {
            refuse(index, "substituteId", "partners.absence.substitute.same");
        }
        if (row.from() == null) {
            refuse(index, "from", "partners.absence.from.missing");
        } else if (row.until() == null) {
            refuse(index, "until", "partners.absence.until.missing");
        } else if (row.until().isBefore(row.from())) {
            refuse(index, "until", "partners.absence.until.early");
        } else {
            Absence absence = new Absence(row.from(), row.until(), row.substituteId());
            absences.forEach((other, taken) -> {
                if (taken.overlaps(absence)) {
                    refuse(index, "from", "partners.absence.overlap", other + 1);
                }
            });
            absences.put(index, absence);
        }
    }

    private void refuse(int index, String field, String message, Object... arguments) {
        problems.add(new ImpossibleAbsences.Problem("absences[" + index + "]." + field, message, List.of(arguments)));
    }
}
