package nl.omarmt.accounts;

import org.jspecify.annotations.Nullable;

/** Somebody's present password and the one that follows. */
record OwnPasswordForm(@Nullable String present, @Nullable String password) {

    OwnPasswordForm {
        present = present == null ? "" : present;
        password = password == null ? "" : password;
    }

    /** Passwords never appear in a log. */
    @Override
    public String toString() {
        return "OwnPasswordForm";
    }
}
