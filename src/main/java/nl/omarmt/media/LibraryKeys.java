package nl.omarmt.media;

import java.util.stream.Stream;
import nl.omarmt.media.storage.KnownKeys;
import org.springframework.stereotype.Component;

/** The keys of everything that the library has a row for. */
@Component
class LibraryKeys implements KnownKeys {

    private final Shelves shelves;

    LibraryKeys(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Stream<String> keys() {
        return shelves.keys().stream();
    }
}
