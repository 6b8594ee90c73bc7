package nl.omarmt.reports;

import java.time.LocalDate;
import nl.omarmt.catalogue.Teaser;

/**
 * A meeting that has been and that nobody has begun to write about.
 *
 * @param date its last day
 */
public record DueReport(long eventId, String title, LocalDate date) {

    static DueReport of(Teaser event) {
        return new DueReport(event.ref().id(), event.title(), event.lastDate());
    }

    /** Where one press makes a draft of it. */
    public String startPath() {
        return "/beheer/agenda/" + eventId + "/verslag";
    }
}
