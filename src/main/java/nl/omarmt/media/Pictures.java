package nl.omarmt.media;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The images that one page shows, by their numbers. */
public record Pictures(Map<UUID, Picture> byId) {

    public static final Pictures NONE = new Pictures(Map.of());

    /** The image of this number; none when there is no number or no such image any more. */
    public @Nullable Picture of(@Nullable UUID id) {
        return id == null ? null : byId.get(id);
    }
}
