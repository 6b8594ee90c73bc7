package nl.omarmt.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.omarmt.partners.ContactCard;
import org.jspecify.annotations.Nullable;

/**
 * A call as it stands between other things.
 *
 * @param path its page; none while readers cannot see it
 * @param summary the beginning of its text
 * @param deadline the last day on which an answer is welcome
 * @param contactId the person to answer; none when nobody was named
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
        @Nullable Long contactId,
        @Nullable ContactCard contact) {

    private static final int SUMMARY = 240;

    static CallCard of(Call call, Instant now) {
        return new CallCard(
                call.id(),
                call.title(),
                call.publication().isPublic(now) ? call.path() : null,
                call.direction(),
                call.text().excerpt(SUMMARY),
                call.status(now),
                call.deadline().orElse(null),
                call.contactId().orElse(null),
                null);
    }

    /** The same call with the contact person as these cards say it. */
    public CallCard answeredBy(Map<Long, ContactCard> cards) {
        return new CallCard(
                id,
                title,
                path,
                direction,
                summary,
                status,
                deadline,
                contactId,
                contactId == null ? null : cards.get(contactId));
    }

    /** Whether an answer is still welcome. */
    public boolean isOpen() {
        return status == CallStatus.OPEN;
    }
}
