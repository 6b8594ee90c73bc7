package nl.omarmt.drafting;

import java.time.Instant;
import java.time.ZonedDateTime;
import nl.omarmt.drafting.manuscripts.Manuscript;
import nl.omarmt.publishing.Kind;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;

/**
 * Something that was begun and not saved yet.
 *
 * @param title as far as it was typed; may be empty
 */
public record UnsavedRow(
        Kind kind,
        String title,
        String path,
        ZonedDateTime writtenAt,
        @Nullable String writtenBy) {

    static UnsavedRow of(Manuscript manuscript) {
        return new UnsavedRow(
                manuscript.place().kind(),
                manuscript.title(),
                manuscript.place().path(),
                manuscript.writtenAt().orElse(Instant.EPOCH).atZone(Time.ZONE),
                manuscript.writer().name());
    }
}
