package nl.omarmt.catalogue;

import nl.omarmt.publishing.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to; a missing part narrows nothing.
 *
 * @param year of the moment that it is about
 * @param label the message key of its sort
 * @param naming what it must name
 * @param when whether it must be still to come or open, or past or closed
 */
public record Filter(
        @Nullable Integer year,
        @Nullable String label,
        @Nullable Ref naming,
        When when) {

    public static Filter none() {
        return new Filter(null, null, null, When.ANY);
    }

    /** Where the end of an item lies as seen from now. */
    public enum When {
        ANY,
        COMING,
        PAST
    }
}
