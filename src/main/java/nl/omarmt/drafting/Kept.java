package nl.omarmt.drafting;

import java.time.ZonedDateTime;
import nl.omarmt.drafting.manuscripts.Manuscript;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;

/**
 * What became of a text that arrived.
 *
 * @param place where it is written from now on
 * @param seen the version of the manuscript
 * @param at when the working copy was written last; none when there is none
 * @param conflict the number of the revision in which the text was put aside, because somebody else had written meanwhile
 * @param outcome the key of a sentence about what happened, after somebody pressed a button
 */
record Kept(
        Place place,
        int seen,
        @Nullable ZonedDateTime at,
        @Nullable Integer conflict,
        String outcome) {

    static Kept in(Manuscript manuscript, String outcome) {
        return new Kept(
                manuscript.place(),
                manuscript.version(),
                manuscript
                        .writtenAt()
                        .filter(at -> manuscript.hasCopy())
                        .map(at -> at.atZone(Time.ZONE))
                        .orElse(null),
                null,
                outcome);
    }

    static Kept aside(Manuscript manuscript, int revision) {
        return new Kept(manuscript.place(), manuscript.version(), null, revision, "");
    }

    boolean isRefused() {
        return conflict != null;
    }
}
