package nl.omarmt.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/** The person who is signed in, as kept in the session. */
public final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final long id;
    private final String email;
    private final String name;
    private final Role role;
    private final boolean enabled;
    private @Nullable String password;

    public SignedIn(long id, String email, String name, Role role, boolean enabled, @Nullable String password) {
        this.id = id;
        this.email = email;
        this.name = name;
        this.role = role;
        this.enabled = enabled;
        this.password = password;
    }

    /** Who is signed in on this thread. */
    public static Optional<SignedIn> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    public long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public boolean administrator() {
        return role == Role.ADMINISTRATOR;
    }

    /** Whether this person may use the admin area. */
    public boolean coordinator() {
        return role != Role.PARTNER_MEMBER;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    /** The number of the account: the name under which sessions are kept and logs are written. */
    @Override
    public String getUsername() {
        return Long.toString(id);
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        password = null;
    }
}
