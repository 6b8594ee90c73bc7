package nl.omarmt.accounts;

import java.util.Objects;

/**
 * A password that somebody chooses behind a one-time link.
 *
 * @param email of the first administrator; of others it is known
 * @param name of the first administrator; of others it is known
 */
record PasswordForm(String token, String email, String name, String password) {

    PasswordForm {
        token = Objects.requireNonNullElse(token, "");
        email = Objects.requireNonNullElse(email, "").strip();
        name = Objects.requireNonNullElse(name, "").strip();
        password = Objects.requireNonNullElse(password, "");
    }

    /** Passwords never appear in a log. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
