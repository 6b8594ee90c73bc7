package nl.omarmt.catalogue;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import nl.omarmt.media.Picture;
import nl.omarmt.publishing.Ref;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;

/**
 * One public page as it is announced elsewhere.
 *
 * @param path its address, with the anchor of a place when it is about that place
 * @param label message key of its sort; empty when it has none
 * @param starts the moment that it is about, in the zone of the network
 * @param ends when it is or was over
 * @param over whether it is past, or closed for answers
 * @param picture its image, for cards; none when it has none
 * @param heading of the place on the page that is meant; empty for the page as a whole
 */
public record Teaser(
        Ref ref,
        String path,
        String title,
        String summary,
        String label,
        String theme,
        String place,
        ZonedDateTime starts,
        @Nullable ZonedDateTime ends,
        boolean wholeDay,
        boolean over,
        String heading,
        @Nullable Picture picture) {

    /** Its title and address alone. */
    public Link link() {
        return new Link(ref, title, path);
    }

    public LocalDate date() {
        return starts.toLocalDate();
    }

    /** The last day on which it is: a whole day ends at the midnight that follows it. */
    public LocalDate lastDate() {
        return ends == null ? date() : Time.lastDay(starts, ends);
    }

    public boolean isSeveralDays() {
        return lastDate().isAfter(date());
    }

    /** What stands in the place of a photo. */
    public Pattern pattern() {
        return Pattern.of(ref);
    }

    /** The word for its kind, such as {@code event}, for classes and pictures. */
    public String kind() {
        return ref.kind().word();
    }
}
