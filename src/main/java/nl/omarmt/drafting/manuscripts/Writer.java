package nl.omarmt.drafting.manuscripts;

import nl.omarmt.security.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote something.
 *
 * @param id of the account; none for what came with an import
 */
public record Writer(@Nullable Long id, @Nullable String name) {

    /** Whoever is signed in. */
    public static Writer current() {
        return SignedIn.current()
                .map(person -> new Writer(person.id(), person.name()))
                .orElse(new Writer(null, null));
    }
}
