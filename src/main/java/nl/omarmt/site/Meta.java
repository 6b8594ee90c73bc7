package nl.omarmt.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells machines about itself.
 *
 * @param description plain text; none for lists, whose templates say it
 * @param canonical the whole address of the page itself; none for a list that a visitor narrowed
 * @param picture the whole address of what other sites show of it
 * @param publishedAt when it came out, for a text by the network itself
 */
public record Meta(
        @Nullable String description,
        @Nullable String canonical,
        String picture,
        @Nullable Instant publishedAt) {}
