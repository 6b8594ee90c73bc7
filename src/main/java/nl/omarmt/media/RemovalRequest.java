package nl.omarmt.media;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import nl.omarmt.web.Time;

/**
 * Somebody wants a photo gone.
 *
 * @param page on which it was seen; empty when that is not known
 * @param name of who asked; may be empty
 * @param contact how to answer; may be empty
 * @param reason in their own words; may be empty
 */
public record RemovalRequest(
        long id, UUID imageId, String page, String name, String contact, String reason, Instant askedAt) {
    /** The same moment in the zone of the network. */
    public ZonedDateTime moment() {
        return askedAt.atZone(Time.ZONE);
    }
}
