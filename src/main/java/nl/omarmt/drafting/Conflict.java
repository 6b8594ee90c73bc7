package nl.omarmt.drafting;

import java.time.ZonedDateTime;
import java.util.List;
import nl.omarmt.drafting.comparison.Difference;
import org.jspecify.annotations.Nullable;

/**
 * Two texts of one form, of which only one can stay: what the page shows that lets somebody choose, place by place.
 *
 * @param action where the choice is posted
 * @param title of what both wrote about
 * @param back where the newest text can be seen instead
 * @param by who wrote the text that stands there now
 * @param hidden everything that was posted, to be posted again
 * @param revision the number under which the text that came second was put aside; none when it was not
 */
public record Conflict(
        String action,
        String title,
        String back,
        @Nullable String by,
        @Nullable ZonedDateTime at,
        List<Difference> differences,
        List<Hidden> hidden,
        @Nullable Integer revision) {

    /** The page for it. */
    public static final String VIEW = "drafting/conflict";

    /** A field that the page posts without showing it. */
    public record Hidden(String name, String value) {}
}
