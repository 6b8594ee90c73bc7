package nl.omarmt.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What others tell of an event, whether readers can see its page or not.
 *
 * @param path its page; none while readers cannot see it
 * @param starts in the zone of the network; none while the date is not known
 * @param ends when it is or was over; of a whole day the midnight that follows it
 * @param place its name and district
 */
public record EventFacts(
        long id,
        String title,
        @Nullable String path,
        EventKind kind,
        @Nullable ZonedDateTime starts,
        @Nullable ZonedDateTime ends,
        boolean wholeDay,
        String place,
        String theme,
        Set<Long> organiserIds,
        Set<Long> workgroupIds) {

    static EventFacts of(Event event, Instant now) {
        return new EventFacts(
                event.id(),
                event.title(),
                event.publication().isPublic(now) ? event.path() : null,
                event.sort(),
                event.period().start().orElse(null),
                event.period().end().orElse(null),
                event.period().wholeDay(),
                event.place().words(),
                event.theme(),
                event.organiserIds(),
                event.workgroupIds());
    }

    /** The day on which it begins. */
    public @Nullable LocalDate date() {
        return starts == null ? null : starts.toLocalDate();
    }
}
