package nl.omarmt.drafting;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a preview says of itself, above the page.
 *
 * @param framed whether it stands in a page of the desk; then its links open beside that page
 * @param published whether readers see an older version of it
 * @param by who shared it; none for who writes it
 * @param until when it can be seen; none for who writes it
 */
public record PreviewStrip(
        boolean framed,
        boolean published,
        @Nullable String by,
        @Nullable ZonedDateTime until) {}
