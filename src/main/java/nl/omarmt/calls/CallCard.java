package nl.omarmt.calls;

import java.time.Instant;
import java.time.LocalDate;
import nl.omarmt.partners.ContactCard;
import org.jspecify.annotations.Nullable;

/**
 * A call as it stands between other things.
 *
 * @param path its page; none while readers cannot see it
 * @param summary the beginning of its text
 * @param deadline the last day on which an answer is welcome
 * @param contact who to answer; none when nobody was named
 */
public record CallCard(
        long id,
        String title,
        @Nullable String path,
        Direction direction,
        String summary,
        CallStatus status,
        @Nullable LocalDate deadline,
        @Nullable ContactCard contact) {

    private static final int SUMMARY = 240;

    static CallCard of(Call call, @Nullable ContactCard contact, Instant now) {
        return new CallCard(
                call.id(),
                call.title(),
                call.publication().isPublic(now) ? call.path() : null,
                call.direction(),
                call.text().excerpt(SUMMARY),
                call.status(now),
                call.deadline().orElse(null),
                contact);
    }

    /** Whether an answer is still welcome. */
    public boolean isOpen() {
        return status == CallStatus.OPEN;
    }
}
