package nl.omarmt.events;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.ReadAs;
import nl.omarmt.web.PlausibleDate;
import org.jspecify.annotations.Nullable;

/** A row with a commitment. */
public record CommitmentForm(
        @ReadAs(Part.LINE) @Size(max = 200) @Nullable String who,
        @ReadAs(Part.LINE) @Size(max = 1000) @Nullable String what,
        @PlausibleDate @Nullable LocalDate dueOn,
        @Nullable Boolean done) {

    public CommitmentForm {
        who = Fields.line(who);
        what = Fields.line(what);
    }

    /** A row in which nothing has been typed. */
    public static CommitmentForm blank() {
        return new CommitmentForm(null, null, null, null);
    }

    static CommitmentForm of(Commitment commitment) {
        return new CommitmentForm(commitment.who(), commitment.what(), commitment.dueOn(), commitment.done());
    }

    boolean isBlank() {
        return who == null && what == null && dueOn == null;
    }

    Commitment commitment() {
        return new Commitment(Fields.text(who), Fields.text(what), dueOn, Boolean.TRUE.equals(done));
    }
}
