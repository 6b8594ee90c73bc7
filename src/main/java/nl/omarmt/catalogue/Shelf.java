package nl.omarmt.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.ContentRepository;

/** One kind of content together with who describes it. */
record Shelf<T extends Content>(ContentRepository<T> contents, CatalogueSource<T> source) {

    /** Pairs the two of one kind; the kind guarantees that they are about the same class. */
    @SuppressWarnings("unchecked")
    static <T extends Content> Shelf<T> of(ContentRepository<?> contents, CatalogueSource<?> source) {
        return new Shelf<>((ContentRepository<T>) contents, (CatalogueSource<T>) source);
    }

    Optional<CatalogueEntry> entry(long id) {
        return contents.findById(id)
                .filter(content -> content.publication().isReleased())
                .map(source::entry);
    }

    Stream<CatalogueEntry> entries() {
        return entries(contents.released());
    }

    Stream<CatalogueEntry> entries(List<Long> ids) {
        return ids.stream().flatMap(id -> entry(id).stream());
    }
}
