package nl.omarmt.media;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules need of images and documents to show them. */
@Service
@Transactional(readOnly = true)
public class Media {

    private final ImageRepository images;
    private final DocumentFileRepository documents;

    Media(ImageRepository images, DocumentFileRepository documents) {
        this.images = images;
        this.documents = documents;
    }

    /** The images of these numbers, withdrawn ones too, in one statement; in none when there are no numbers. */
    public Pictures pictures(Collection<@Nullable UUID> ids) {
        Set<UUID> wanted = known(ids);
        return wanted.isEmpty()
                ? Pictures.NONE
                : new Pictures(images.findByIdIn(wanted).stream()
                        .map(Image::picture)
                        .collect(Collectors.toMap(Picture::id, Function.identity())));
    }

    /** The documents of these numbers, in one statement; in none when there are no numbers. */
    public Map<UUID, Attachment> attachments(Collection<@Nullable UUID> ids) {
        Set<UUID> wanted = known(ids);
        return wanted.isEmpty()
                ? Map.of()
                : documents.findByIdIn(wanted).stream()
                        .map(DocumentFile::attachment)
                        .collect(Collectors.toMap(Attachment::id, Function.identity()));
    }

    private static Set<UUID> known(Collection<@Nullable UUID> ids) {
        return ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
