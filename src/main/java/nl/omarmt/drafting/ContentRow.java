package nl.omarmt.drafting;

import java.time.Instant;
import java.time.ZonedDateTime;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Status;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list in the admin area.
 *
 * @param newer whether something is written that is not stored here: of what readers see, a newer version
 */
public record ContentRow(
        Kind kind,
        long id,
        int version,
        String title,
        String path,
        String adminPath,
        Status status,
        boolean newer,
        @Nullable ZonedDateTime publishedAt,
        ZonedDateTime changedAt,
        @Nullable String changedBy) {

    static ContentRow of(Content content, boolean newer, Instant now) {
        return new ContentRow(
                content.kind(),
                content.id(),
                content.version(),
                content.title(),
                content.path(),
                content.kind().adminPath(content.id()),
                content.publication().status(now),
                newer,
                content.publication()
                        .publishedAt()
                        .map(at -> at.atZone(Time.ZONE))
                        .orElse(null),
                content.changedAt().atZone(Time.ZONE),
                content.changedBy());
    }
}
