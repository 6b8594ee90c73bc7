package nl.omarmt.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session of a past event about which nobody has written yet.
 *
 * @param heldOn the last day of the event
 * @param adminPath where its event is edited
 */
public record UnwrittenSession(
        long id,
        String title,
        long eventId,
        String eventTitle,
        @Nullable LocalDate heldOn,
        String adminPath) {}
