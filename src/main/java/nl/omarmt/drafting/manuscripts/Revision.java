package nl.omarmt.drafting.manuscripts;

import java.time.Instant;
import java.time.ZonedDateTime;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;

/**
 * A text as it stood at some moment, without the text itself.
 *
 * @param number within its manuscript, from 1
 * @param contentVersion the version of the content that holds exactly this text; none when it was never stored there
 * @param note what its writer told colleagues about it
 * @param amendment what its writer told readers about it, or wants to tell them
 */
public record Revision(
        int number,
        @Nullable Integer contentVersion,
        Cause cause,
        @Nullable String note,
        @Nullable String amendment,
        Instant writtenAt,
        Writer writer) {

    /** The moment in the zone in which people read it. */
    public ZonedDateTime at() {
        return writtenAt.atZone(Time.ZONE);
    }
}
