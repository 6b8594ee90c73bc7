package nl.omarmt.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An administrator whom containers and scripts make without a link. An empty value counts as none: compose files pass
 * variables on that nobody has set.
 */
@ConfigurationProperties("omarmt.admin")
record AdministratorSettings(
        @DefaultValue("") String email, @DefaultValue("") String password) {

    AdministratorSettings {
        email = email.strip();
    }

    boolean isGiven() {
        return !email.isEmpty() && !password.isEmpty();
    }

    boolean isHalfGiven() {
        return email.isEmpty() != password.isEmpty();
    }

    /** Passwords never appear in a log. */
    @Override
    public String toString() {
        return "AdministratorSettings";
    }
}
