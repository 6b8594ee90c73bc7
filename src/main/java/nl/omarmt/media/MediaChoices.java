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

    private final Shelves shelves;
    private @Nullable List<ImageCard> newest;

    MediaChoices(Shelves shelves) {
        this.shelves = shelves;
    }

    /** The newest images, and before them the one that is chosen already. */
    public List<ImageCard> images(@Nullable UUID chosen) {
        if (newest == null) {
            newest = shelves.images(new LibrarySearch(null, null, null, null), 1, NEWEST).items().stream()
                    .filter(card -> !card.picture().withdrawn())
                    .toList();
        }
        if (chosen == null
                || newest.stream().anyMatch(card -> card.picture().id().equals(chosen))) {
            return newest;
        }
        return Stream.concat(shelves.card(chosen).stream(), newest.stream()).toList();
    }
}
