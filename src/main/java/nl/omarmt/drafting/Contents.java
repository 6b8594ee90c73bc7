package nl.omarmt.drafting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.ContentRepository;
import nl.omarmt.publishing.Kind;
import nl.omarmt.web.NotFound;
import org.springframework.stereotype.Component;

/** The content of every kind that this site has. */
@Component
class Contents {

    private final Map<Kind, ContentRepository<?>> repositories = new EnumMap<>(Kind.class);

    Contents(List<ContentRepository<?>> repositories) {
        repositories.forEach(contents -> this.repositories.put(contents.kind(), contents));
    }

    /** The kinds that this site has. */
    Set<Kind> kinds() {
        return repositories.keySet();
    }

    /** @throws NotFound when the site has no content of this kind */
    ContentRepository<?> of(Kind kind) {
        ContentRepository<?> contents = repositories.get(kind);
        if (contents == null) {
            throw new NotFound();
        }
        return contents;
    }

    /** @throws NotFound when there is no such content, in the bin or outside it */
    Content find(Kind kind, long id) {
        return of(kind).findById(id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound when there is no such content, or it lies in the bin */
    void requireOpen(Kind kind, long id) {
        if (!of(kind).existsByIdAndPublicationBinnedAtIsNull(id)) {
            throw new NotFound();
        }
    }
}
