package nl.omarmt.drafting.manuscripts;

import java.time.Instant;
import java.time.ZonedDateTime;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;

/**
 * A secret link to what is written at a place. Its secret is known to nobody but who got it.
 *
 * @param author who made it
 * @param recipient the mail address that it was sent to; none when it was passed on otherwise
 * @param opened how often; mail scanners count too
 */
public record PreviewLink(
        long id,
        Place place,
        Instant createdAt,
        Instant expiresAt,
        Writer author,
        @Nullable String recipient,
        int opened,
        @Nullable Instant openedAt) {

    /** When it was made, in the zone of the network. */
    public ZonedDateTime made() {
        return createdAt.atZone(Time.ZONE);
    }

    /** Until when it works, in the zone of the network. */
    public ZonedDateTime until() {
        return expiresAt.atZone(Time.ZONE);
    }

    /** When somebody opened it last, in the zone of the network; none when nobody did. */
    public @Nullable ZonedDateTime lastOpened() {
        return openedAt == null ? null : openedAt.atZone(Time.ZONE);
    }
}
