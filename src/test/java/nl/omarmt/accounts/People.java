package nl.omarmt.accounts;

import java.util.Locale;
import nl.omarmt.security.Role;
import nl.omarmt.security.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Accounts for tests. */
final class People {

    static final String PASSWORD = "groene fiets op het dak";

    /** A cheap hash: tests log in often. */
    private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);

    private People() {}

    /** Somebody who can log in with {@link #PASSWORD}. */
    static SignedIn stored(JdbcClient database, String name, Role role) {
        String email = name.toLowerCase(Locale.ROOT) + "@example.org";
        long id = database.sql("""
                        insert into account (email, name, role, password_hash, created_at)
                        values (:email, :name, :role, :hash, '2026-11-01') returning id""")
                .param("email", email)
                .param("name", name)
                .param("role", role.name())
                .param("hash", HASH)
                .query(Long.class)
                .single();
        return new SignedIn(id, email, name, role, true, null);
    }
}
