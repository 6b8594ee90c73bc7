package nl.omarmt.drafting.reviews;

import nl.omarmt.security.SignedIn;

/**
 * Who asks or answers.
 *
 * @param id of the account
 */
public record Person(long id, String name) {

    /**
     * Whoever is signed in.
     *
     * @throws java.util.NoSuchElementException when nobody is
     */
    static Person current() {
        SignedIn me = SignedIn.current().orElseThrow();
        return new Person(me.id(), me.name());
    }
}
