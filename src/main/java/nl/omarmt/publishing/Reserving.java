package nl.omarmt.publishing;

import org.jspecify.annotations.Nullable;

/** A row that may know its number before it is stored, so that others can point at it (ADR 14). */
public interface Reserving {

    /** What was taken from {@link ReservedNumbers} for it; none when it gets the next number. */
    @Nullable
    Long reserved();
}
