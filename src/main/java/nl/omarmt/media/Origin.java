package nl.omarmt.media;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.ZonedDateTime;
import nl.omarmt.web.Time;

/**
 * The file as it came in.
 *
 * @param fileName as it was called on the device, at most 255 characters
 * @param checksum SHA-256 of its bytes, in hexadecimal
 * @param mediaType such as {@code image/jpeg}, by what is in it
 * @param bytes how long it was
 * @param uploadedBy the name of who sent it
 */
@Embeddable
public record Origin(
        String fileName, String checksum, String mediaType, long bytes, Instant uploadedAt, String uploadedBy) {
    /** The same moment in the zone of the network. */
    public ZonedDateTime moment() {
        return uploadedAt.atZone(Time.ZONE);
    }
}
