package nl.omarmt.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omarmt.publishing.ContentRepository;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.PublicationChanged;
import nl.omarmt.publishing.PublicationsAdded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the catalogue true: it hears what changed, in the same transaction, and asks the feature for the row. */
@Service
@Transactional
public class CatalogueKeeper {

    private final Map<Kind, Shelf<?>> shelves = new EnumMap<>(Kind.class);
    private final EntryRows rows;

    CatalogueKeeper(List<ContentRepository<?>> repositories, List<CatalogueSource<?>> sources, EntryRows rows) {
        this.rows = rows;
        for (ContentRepository<?> contents : repositories) {
            sources.stream()
                    .filter(source -> source.kind() == contents.kind())
                    .forEach(source -> shelves.put(source.kind(), Shelf.of(contents, source)));
        }
    }

    @EventListener
    void changed(PublicationChanged change) {
        rows.remove(change.ref());
        Optional.ofNullable(shelves.get(change.ref().kind()))
                .flatMap(shelf -> shelf.entry(change.ref().id()))
                .ifPresent(entry -> rows.put(List.of(entry)));
    }

    @EventListener
    void added(PublicationsAdded added) {
        Optional.ofNullable(shelves.get(added.kind()))
                .ifPresent(shelf -> rows.put(shelf.entries(added.ids()).toList()));
    }

    /** Forgets all rows and asks every feature for its own again. */
    public void rebuild() {
        rows.clear();
        shelves.values().forEach(shelf -> shelf.entries().forEach(entry -> rows.put(List.of(entry))));
    }
}
