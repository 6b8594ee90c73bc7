package nl.omarmt.events;

import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.ReadAs;
import org.jspecify.annotations.Nullable;

/** A row of the programme. */
public record ProgrammeItemForm(
        @Nullable LocalTime startsAt,
        @ReadAs(Part.HEADING) @Size(max = 300) @Nullable String title,
        @ReadAs(Part.LINE) @Size(max = 300) @Nullable String speaker) {

    public ProgrammeItemForm {
        title = Fields.line(title);
        speaker = Fields.line(speaker);
    }

    static ProgrammeItemForm blank() {
        return new ProgrammeItemForm(null, null, null);
    }

    static ProgrammeItemForm of(ProgrammeItem item) {
        return new ProgrammeItemForm(item.startsTime(), item.title(), item.speaker());
    }

    boolean isBlank() {
        return startsAt == null && title == null && speaker == null;
    }

    ProgrammeItem item() {
        return new ProgrammeItem(startsAt, Fields.text(title), Fields.text(speaker));
    }
}
