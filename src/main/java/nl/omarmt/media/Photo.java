package nl.omarmt.media;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An image where it is used, with the words that it has there.
 *
 * @param imageId of the image in the library; none while it has still to come
 * @param decorative whether it tells nothing that the text does not tell
 * @param alt what can be seen on it, for who cannot see it; empty for a decoration
 * @param caption what stands below it
 * @param credit who made it
 */
@Embeddable
public record Photo(@Nullable UUID imageId, boolean decorative, String alt, String caption, String credit) {

    /** No photo at all. */
    public static final Photo NONE = new Photo(null, false, "", "", "");

    /** Whether there is nothing of it. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether somebody said what it shows, or that it need not be said. */
    public boolean isDescribed() {
        return decorative || !alt.isEmpty() || !caption.isEmpty();
    }
}
