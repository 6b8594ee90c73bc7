package nl.omarmt.accounts;

import nl.omarmt.security.Role;
import nl.omarmt.security.SignedIn;

/**
 * An account as administrators see it.
 *
 * @param state {@code active}, {@code invited} while no password was chosen, or {@code disabled}
 * @param me whether it belongs to whoever looks
 */
record AccountRow(long id, String name, String email, Role role, String state, boolean me) {

    static AccountRow of(Account account) {
        String state = account.isDisabled() ? "disabled" : account.isActive() ? "active" : "invited";
        boolean me = SignedIn.current()
                .map(SignedIn::id)
                .filter(id -> id == account.id())
                .isPresent();
        return new AccountRow(account.id(), account.name(), account.email(), account.role(), state, me);
    }

    public boolean isDisabled() {
        return state.equals("disabled");
    }

    public boolean isInvited() {
        return state.equals("invited");
    }
}
