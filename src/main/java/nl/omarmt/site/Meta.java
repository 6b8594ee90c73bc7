package nl.omarmt.site;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells machines about itself.
 *
 * @param description plain text; none for lists, whose templates say it
 * @param address the whole address of the page, without what it was asked, to pass on to others
 * @param canonical the whole address of the page itself; none for a list that a visitor narrowed
 * @param alternates whole addresses of the page by code of the language, and for {@code x-default}
 * @param picture the whole address of what other sites show of it
 * @param publishedAt when it came out, for a text by the network itself
 * @param amendedAt when it last changed in substance since
 */
public record Meta(
        @Nullable String description,
        String address,
        @Nullable String canonical,
        Map<String, String> alternates,
        String picture,
        @Nullable Instant publishedAt,
        @Nullable Instant amendedAt) {}
