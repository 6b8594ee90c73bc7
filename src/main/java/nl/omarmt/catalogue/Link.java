package nl.omarmt.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.omarmt.publishing.Ref;

/** A public page by its title and address. */
public record Link(Ref ref, String title, String path) {

    /** The addresses of these pages by reference, as a text with mentions wants them. */
    public static Map<String, String> addresses(Collection<Link> links) {
        return links.stream().collect(Collectors.toMap(link -> link.ref().toString(), Link::path, (one, same) -> one));
    }
}
