package nl.omarmt.media;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** The images that a form offers without scripts; asked for once a request, however many rows a form has. */
@Component("mediaChoices")
@RequestScope
class MediaChoices {

    /** More than this in one list helps nobody; with scripts there is a search. */
    private static final int NEWEST = 200;

    private final Library library;
    private @Nullable List<ImageCard> newest;

    MediaChoices(Library library) {
        this.library = library;
    }

    /** The newest images, and before them the one that is chosen already. */
    public List<ImageCard> images(@Nullable UUID chosen) {
        if (newest == null) {
            newest = library.images(new LibrarySearch(null, null, null, null), 1, NEWEST).items().stream()
                    .filter(image -> !image.isWithdrawn())
                    .map(image -> ImageCard.of(image, library.today()))
                    .toList();
        }
        if (chosen == null
                || newest.stream().anyMatch(card -> card.picture().id().equals(chosen))) {
            return newest;
        }
        return Stream.concat(library.card(chosen).stream(), newest.stream()).toList();
    }
}
