package nl.omarmt.drafting;

import java.time.Instant;
import java.time.ZonedDateTime;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Status;
import nl.omarmt.web.Amended;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list in the admin area.
 *
 * @param newer whether something is written that is not stored here: of what readers see, a newer version
 * @param inReview whether somebody is asked to read it
 * @param known whether readers have seen it, up to now
 * @param amended what readers are told about the last change in substance; none when they are told nothing
 * @param reason why it was withdrawn, as readers see it; empty otherwise
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
        boolean inReview,
        boolean known,
        @Nullable Amended amended,
        String reason,
        @Nullable ZonedDateTime publishedAt,
        ZonedDateTime changedAt,
        @Nullable String changedBy) {

    static ContentRow of(Content content, boolean newer, boolean inReview, Instant now) {
        Status status = content.publication().status(now);
        return new ContentRow(
                content.kind(),
                content.id(),
                content.version(),
                content.title(),
                content.path(),
                content.kind().adminPath(content.id()),
                status == Status.DRAFT && inReview ? Status.IN_REVIEW : status,
                newer,
                inReview,
                content.publication().wasPublic(now),
                content.publication().amended(Amended::new),
                content.publication().withdrawnReason().orElse(""),
                content.publication()
                        .publishedAt()
                        .map(at -> at.atZone(Time.ZONE))
                        .orElse(null),
                content.changedAt().atZone(Time.ZONE),
                content.changedBy());
    }

    /** Whether something is written that readers do not see, and will not see by itself. */
    public boolean isUnpublished() {
        return newer || status != Status.PUBLISHED && status != Status.SCHEDULED;
    }

    /** Whether clocks show the moment of its publication twice, because they are set back in that night. */
    public boolean isTwice() {
        return publishedAt != null
                && Time.ZONE
                                .getRules()
                                .getValidOffsets(publishedAt.toLocalDateTime())
                                .size()
                        > 1;
    }
}
