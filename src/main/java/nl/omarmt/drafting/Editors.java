package nl.omarmt.drafting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.publishing.Kind;
import nl.omarmt.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The façades through which each kind of content is written. */
@Component
class Editors {

    private final Map<Kind, ContentEditing<?>> editors = new EnumMap<>(Kind.class);

    Editors(List<ContentEditing<?>> editors) {
        editors.forEach(editing -> this.editors.put(editing.kind(), editing));
    }

    /** @throws NotFound when no kind of content stands at this address, or nobody can write it */
    ContentEditing<?> at(String address) {
        return Kind.atAddress(address).map(editors::get).orElseThrow(NotFound::new);
    }

    /**
     * Where something is written that an address in the admin area is about.
     *
     * @param id of the stored content; none for something new
     * @param concept the key of something new; a fresh one when there is none
     * @throws NotFound as {@link #at} does
     */
    Place place(String address, @Nullable Long id, @Nullable UUID concept) {
        Kind kind = at(address).kind();
        return id == null ? Place.unsaved(kind, concept == null ? UUID.randomUUID() : concept) : Place.of(kind, id);
    }

    /** @throws NotFound when nobody can write content of this kind */
    ContentEditing<?> of(Kind kind) {
        return Optional.<ContentEditing<?>>ofNullable(editors.get(kind)).orElseThrow(NotFound::new);
    }
}
