package nl.omarmt.importing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One page of an archive, as a line of JSON. Its number in the old site, its length and the addresses of its photos tell this
 * site nothing.
 *
 * @param type {@code report}, {@code article}, {@code event} or {@code partner}
 * @param date when it was published
 * @param related the slugs of what to read next
 * @param partners the slugs of the partners that it is about
 * @param bodyHtml the text of everything but a report, whose text is its introduction and its breakouts
 * @param sectors of a partner, as {@link nl.omarmt.partners.Sector} calls them
 */
@JsonIgnoreProperties({"id", "words", "photos", "logo"})
record ArchiveLine(
        @Nullable String type,
        @Nullable String title,
        @Nullable String slug,
        @Nullable Instant date,
        @Nullable String summary,
        @Nullable String theme,
        List<String> related,
        List<String> partners,
        @JsonProperty("body_html") @Nullable String bodyHtml,
        @JsonProperty("intro_html") @Nullable String introHtml,
        List<Breakout> breakouts,
        @Nullable String place,
        @Nullable Instant starts,
        @Nullable Instant ends,
        @Nullable String url,
        List<String> sectors) {

    ArchiveLine {
        related = Objects.requireNonNullElse(related, List.of());
        partners = Objects.requireNonNullElse(partners, List.of());
        breakouts = Objects.requireNonNullElse(breakouts, List.of());
        sectors = Objects.requireNonNullElse(sectors, List.of());
    }

    /** A group of a meeting, with what it wrote. */
    record Breakout(@Nullable String title, @Nullable String html) {}
}
