package nl.omarmt.security;

import java.util.List;
import java.util.Optional;

/** The people who may write and publish here. Where they are kept is the business of accounts. */
public interface Colleagues {

    /** Everybody who can log in and may write and publish, by name. */
    List<Colleague> all();

    /** One of them by the number of the account; none when nobody has it, or has it no longer. */
    default Optional<Colleague> find(long id) {
        return all().stream().filter(colleague -> colleague.id() == id).findFirst();
    }

    /**
     * One of these people.
     *
     * @param id of the account
     * @param email a bare address
     */
    record Colleague(long id, String name, String email) {}
}
