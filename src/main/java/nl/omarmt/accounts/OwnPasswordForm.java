package nl.omarmt.accounts;

import java.util.Objects;

/** Somebody's present password and the one that follows. */
record OwnPasswordForm(String present, String password) {

    OwnPasswordForm {
        present = Objects.requireNonNullElse(present, "");
        password = Objects.requireNonNullElse(password, "");
    }

    /** Passwords never appear in a log. */
    @Override
    public String toString() {
        return "OwnPasswordForm";
    }
}
