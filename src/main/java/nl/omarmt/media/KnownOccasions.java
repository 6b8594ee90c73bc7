package nl.omarmt.media;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The events that media can belong to, for forms. */
@Component
class KnownOccasions {

    private final ObjectProvider<Occasions> sources;

    /** Who knows the events is asked for when needed only: that module needs this one itself. */
    KnownOccasions(ObjectProvider<Occasions> sources) {
        this.sources = sources;
    }

    /** All of them, latest first. */
    List<Occasions.Occasion> all() {
        return sources.stream().flatMap(source -> source.all().stream()).toList();
    }

    /** The one of this number; none when there is none. */
    Occasions.@Nullable Occasion of(@Nullable Long id) {
        return id == null
                ? null
                : sources.stream()
                        .flatMap(source -> source.find(id).stream())
                        .findFirst()
                        .orElse(null);
    }
}
