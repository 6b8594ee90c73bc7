package nl.omarmt.media;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omarmt.text.RichText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules need of images and documents to show them. */
@Service
@Transactional(readOnly = true)
public class Media {

    private final MediaRows rows;

    Media(MediaRows rows) {
        this.rows = rows;
    }

    /**
     * What a page needs to show these images and to tell of these documents: one statement, none where there is nothing
     * to ask for. A withdrawn image is among them, and says so.
     *
     * @param wanted the numbers of images
     * @param addresses of documents, in the library or anywhere else
     */
    public PageMedia on(Stream<UUID> wanted, Stream<String> addresses) {
        return rows.of(Stream.concat(wanted, addresses.flatMap(address -> PageMedia.idIn(address).stream()))
                .collect(Collectors.toSet()));
    }

    /** What a page needs to show the images in a text: one statement, none where there is no image. */
    public PageMedia in(RichText text) {
        return on(null, text);
    }

    /**
     * The same for an image and a text.
     *
     * @param image its number; none where there is none
     */
    public PageMedia on(@Nullable UUID image, RichText text) {
        return on(Stream.concat(Stream.ofNullable(image), text.images()), Stream.empty());
    }

    /** The image of this number, withdrawn or not; none when there is no number or no such image any more. */
    public @Nullable Picture picture(@Nullable UUID id) {
        return id == null ? null : rows.of(Set.of(id)).picture(id);
    }

    /** The images of these numbers by number, withdrawn or not. */
    public Map<UUID, Picture> pictures(Collection<UUID> ids) {
        return rows.of(ids).pictures();
    }
}
