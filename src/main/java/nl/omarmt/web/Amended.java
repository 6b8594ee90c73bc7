package nl.omarmt.web;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What readers are told about the last change in substance of a page that they may have read before.
 *
 * @param note in the words of who changed it
 */
public record Amended(Instant at, String note) {

    /** The day of the change. */
    public LocalDate on() {
        return LocalDate.ofInstant(at, Time.ZONE);
    }
}
