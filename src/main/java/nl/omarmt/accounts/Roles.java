package nl.omarmt.accounts;

import java.util.List;
import java.util.Objects;
import nl.omarmt.security.Role;
import org.jspecify.annotations.Nullable;

/** The roles as forms post them. */
final class Roles {

    /** What a form may post. */
    static final String NAMES = "PARTNER_MEMBER|COORDINATOR|ADMINISTRATOR";

    /** For whom there is something to do; partners have no part of their own yet. */
    static final List<Role> OFFERED = List.of(Role.COORDINATOR, Role.ADMINISTRATOR);

    private Roles() {}

    /** The role that a form without errors posted. */
    static Role named(@Nullable String name) {
        return Role.valueOf(Objects.requireNonNull(name));
    }
}
