package nl.omarmt.calls;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Calls for tests, in the words that somebody would type. */
public final class SampleCalls {

    private SampleCalls() {}

    /** A complete call that is open until the end of this day. */
    public static CallForm until(LocalDate deadline, long contactId, String title) {
        return form(title, Direction.ASKS, contactId, null, deadline, Standing.OPEN);
    }

    static CallForm form(
            String title,
            Direction direction,
            @Nullable Long contactId,
            @Nullable Long partnerId,
            @Nullable LocalDate deadline,
            Standing standing) {
        return new CallForm(
                null,
                title,
                null,
                "<p>Heb je een koor waar mensen van opknappen? Geef het door.</p>",
                direction,
                contactId,
                partnerId,
                null,
                deadline,
                standing);
    }

    static Call open(LocalDate deadline) {
        Call call = new Call();
        call.revise(until(deadline, 1, "Geef het door"));
        return call;
    }
}
