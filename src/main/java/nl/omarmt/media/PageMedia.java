package nl.omarmt.media;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The images and documents of the library that one page shows. */
public record PageMedia(Map<UUID, Picture> pictures, Map<UUID, Attachment> attachments) {

    public static final PageMedia NONE = new PageMedia(Map.of(), Map.of());

    private static final Pattern ADDRESS = Pattern.compile("/media/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/.+");

    /** The image of this number; none when there is no number or no such image any more. */
    public @Nullable Picture picture(@Nullable UUID id) {
        return id == null ? null : pictures.get(id);
    }

    /** The document at this address; none when the address is of something else. */
    public @Nullable Attachment attachment(String address) {
        return idIn(address).map(attachments::get).orElse(null);
    }

    /** The number in the address of a document or image of the library. */
    static Optional<UUID> idIn(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }
}
