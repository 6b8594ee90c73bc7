package nl.omarmt.drafting;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.omarmt.drafting.manuscripts.Manuscript;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;

/**
 * What a page needs to write further on a text, and to say how it stands.
 *
 * @param seen the version of the manuscript that the page shows
 * @param pen a new one for every page
 * @param copy whether the page shows a working copy, and not what is stored
 * @param at when the working copy was written last
 */
public record Sheet(
        Place place,
        int seen,
        UUID pen,
        boolean copy,
        @Nullable ZonedDateTime at,
        @Nullable String by) {

    static Sheet of(Place place, Optional<Manuscript> manuscript) {
        boolean copy = manuscript.filter(Manuscript::hasCopy).isPresent();
        return new Sheet(
                place,
                manuscript.map(Manuscript::version).orElse(0),
                UUID.randomUUID(),
                copy,
                manuscript
                        .filter(writing -> copy)
                        .flatMap(Manuscript::writtenAt)
                        .map(at -> at.atZone(Time.ZONE))
                        .orElse(null),
                manuscript
                        .filter(writing -> copy)
                        .map(writing -> writing.writer().name())
                        .orElse(null));
    }
}
