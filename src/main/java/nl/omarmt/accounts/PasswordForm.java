package nl.omarmt.accounts;

import org.jspecify.annotations.Nullable;

/**
 * A password that somebody chooses behind a one-time link.
 *
 * @param email of the first administrator; of others it is known
 * @param name of the first administrator; of others it is known
 */
record PasswordForm(
        @Nullable String token,
        @Nullable String email,
        @Nullable String name,
        @Nullable String password) {

    PasswordForm {
        token = token == null ? "" : token;
        email = email == null ? "" : email.strip();
        name = name == null ? "" : name.strip();
        password = password == null ? "" : password;
    }

    /** Passwords never appear in a log. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
