package nl.omarmt.drafting;

import java.util.UUID;
import java.util.function.Supplier;
import nl.omarmt.drafting.manuscripts.Hand;
import nl.omarmt.security.Role;
import nl.omarmt.security.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** People who write, each in a page of a browser. */
final class Authors {

    static final SignedIn ANNA = person(201, "Anna");
    static final SignedIn BRAM = person(202, "Bram");

    private Authors() {}

    static SignedIn person(long id, String name) {
        return new SignedIn(id, name.toLowerCase() + "@example.org", name, Role.COORDINATOR, true, null);
    }

    /** Gives them accounts with which they could log in. */
    static void store(JdbcClient jdbc, SignedIn... people) {
        for (SignedIn person : people) {
            jdbc.sql("insert into account (id, email, name, role, password_hash, created_at) overriding system value"
                            + " values (:id, :email, :name, :role, '{noop}', '2026-11-01')")
                    .param("id", person.id())
                    .param("email", person.email())
                    .param("name", person.name())
                    .param("role", person.role().name())
                    .update();
        }
    }

    /** What somebody does who is signed in. */
    static <T> T as(SignedIn person, Supplier<T> deed) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** A page that was opened when the manuscript was at this version, and has sent nothing yet. */
    static Hand page(int seen) {
        return new Hand(null, seen, UUID.randomUUID(), 0);
    }

    /** The same page with the next thing that it sends. */
    static Hand next(Hand hand) {
        return new Hand(hand.key(), hand.seen(), hand.pen(), hand.stroke() + 1);
    }

    /** The same page after it heard of this version. */
    static Hand saw(Hand hand, Kept kept) {
        return new Hand(hand.key(), kept.seen(), hand.pen(), hand.stroke() + 1);
    }
}
