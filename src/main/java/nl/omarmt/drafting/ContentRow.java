package nl.omarmt.drafting;

import java.time.Instant;
import java.time.ZonedDateTime;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Status;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;

/** One line of a list in the admin area. */
public record ContentRow(
        Kind kind,
        long id,
        int version,
        String title,
        String path,
        String adminPath,
        Status status,
        @Nullable ZonedDateTime publishedAt,
        @Nullable ZonedDateTime binnedAt,
        ZonedDateTime changedAt,
        @Nullable String changedBy) {

    static ContentRow of(Content content, Instant now) {
        return new ContentRow(
                content.kind(),
                content.id(),
                content.version(),
                content.title(),
                content.path(),
                content.kind().adminPath(content.id()),
                content.publication().status(now),
                content.publication()
                        .publishedAt()
                        .map(at -> at.atZone(Time.ZONE))
                        .orElse(null),
                content.publication().binnedAt().map(at -> at.atZone(Time.ZONE)).orElse(null),
                content.changedAt().atZone(Time.ZONE),
                content.changedBy());
    }
}
