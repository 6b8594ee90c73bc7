package nl.omarmt.events;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.PointsTo;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.ReadAs;
import org.jspecify.annotations.Nullable;

/**
 * A row with a breakout session.
 *
 * @param id of the stored session; none for a new one
 * @param facilitatorNames who leads it without being a contact person, one a line
 * @param remove that a session goes together with what was written about it; without that word such a session stays
 */
public record SessionForm(
        @Nullable Long id,
        @ReadAs(Part.HEADING) @Size(max = 300) @Nullable String title,
        @ReadAs(Part.PARAGRAPHS) @Size(max = 5000) @Nullable String description,
        @Min(1) @Max(100_000) @Nullable Integer capacity,
        @ReadAs(Part.LINE) @Size(max = 200) @Nullable String room,
        @PointsTo("contact") @Size(max = 50) List<Long> facilitatorIds,
        @Size(max = 2000) @Nullable String facilitatorNames,
        @Nullable Boolean remove) {

    public SessionForm {
        title = Fields.line(title);
        room = Fields.line(room);
        facilitatorIds = Fields.rows(facilitatorIds);
    }

    static SessionForm blank() {
        return new SessionForm(null, null, null, null, null, List.of(), null, null);
    }

    /** The same row, led only by those of these persons. */
    SessionForm ledBy(Set<Long> persons) {
        return new SessionForm(
                id,
                title,
                description,
                capacity,
                room,
                facilitatorIds.stream().filter(persons::contains).distinct().toList(),
                facilitatorNames,
                remove);
    }

    boolean isBlank() {
        return title == null
                && Fields.text(description).isBlank()
                && capacity == null
                && room == null
                && facilitatorIds.isEmpty()
                && Fields.text(facilitatorNames).isBlank();
    }
}
