package nl.omarmt.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import nl.omarmt.security.Role;
import nl.omarmt.security.SignedIn;
import org.jspecify.annotations.Nullable;

/** Somebody who can log in, or could. */
@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String email = "";
    private String name = "";

    @Enumerated(EnumType.STRING)
    private Role role = Role.PARTNER_MEMBER;

    private @Nullable Long partnerId;
    private @Nullable String passwordHash;
    private Instant createdAt = Instant.EPOCH;
    private @Nullable Instant disabledAt;

    protected Account() {}

    /** Somebody without a password, who cannot log in before choosing one. */
    Account(String email, String name, Role role, Instant now) {
        this.email = email;
        this.name = name;
        this.role = role;
        this.createdAt = now;
    }

    void rename(String newName) {
        name = newName;
    }

    /** Gives other rights; what is open under the old ones is for the caller to end. */
    void become(Role newRole) {
        role = newRole;
    }

    /** @param hash what the password encoder made of it, never the password */
    void keepPassword(String hash) {
        passwordHash = hash;
    }

    void disable(Instant now) {
        disabledAt = now;
    }

    void enable() {
        disabledAt = null;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    /** Whether this person can log in: not disabled, and with a password. */
    boolean isActive() {
        return disabledAt == null && passwordHash != null;
    }

    boolean isActiveAdministrator() {
        return role == Role.ADMINISTRATOR && isActive();
    }

    SignedIn signedIn() {
        return new SignedIn(id(), email, name, role, !isDisabled(), passwordHash);
    }
}
