package nl.omarmt.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What a long page tells of other pages.
 *
 * @param named the public things that it names, by title
 * @param next the meeting, or else the event, that comes first
 * @param more what to read after it, at most three
 * @param partners how many partners are members now
 */
public record Surroundings(List<Teaser> named, @Nullable Teaser next, List<Teaser> more, long partners) {

    /** The named ones of one kind. */
    public List<Teaser> named(Kind kind) {
        return named.stream().filter(teaser -> teaser.ref().kind() == kind).toList();
    }

    /** The addresses of the named ones by reference, as a text with mentions wants them. */
    public Map<String, String> addresses() {
        return Link.addresses(named.stream().map(Teaser::link).toList());
    }

    /** This one, as long as readers can see it. */
    public Optional<Teaser> named(Kind kind, @Nullable Long id) {
        return id == null
                ? Optional.empty()
                : named.stream()
                        .filter(teaser -> teaser.ref().equals(new Ref(kind, id)))
                        .findFirst();
    }
}
