package nl.omarmt.web;

import java.time.Instant;
import java.util.Optional;

/** A module that knows when pages begin to say something else although nobody stores anything: at a moment in time. */
public interface PageMoments {

    /** The first such moment after this one; empty when nothing is known of the future. */
    Optional<Instant> next(Instant after);
}
