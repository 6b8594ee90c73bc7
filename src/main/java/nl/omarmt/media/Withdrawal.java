package nl.omarmt.media;

import java.time.Instant;
import java.time.ZonedDateTime;
import nl.omarmt.web.Time;

/**
 * That an image was taken away from everybody.
 *
 * @param by the name of who did it
 * @param reason in the words of who did it; may be empty
 */
public record Withdrawal(Instant at, String by, String reason) {
    /** The same moment in the zone of the network. */
    public ZonedDateTime moment() {
        return at.atZone(Time.ZONE);
    }
}
