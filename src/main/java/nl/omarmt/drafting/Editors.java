package nl.omarmt.drafting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.omarmt.publishing.Kind;
import nl.omarmt.web.NotFound;
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
}
