package nl.omarmt.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues links that work once, and spends them. */
@Component
@Transactional
class OneTimeLinks {

    private static final int SECRET_BYTES = 32;
    private static final Duration KEPT = Duration.ofDays(30);

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Makes a new link; earlier ones of the same account stop working.
     *
     * @param accountId null for the first administrator
     * @return the path of the page with the secret in it, which is kept nowhere
     */
    String issue(Purpose purpose, @Nullable Long accountId) {
        revoke(accountId);
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into one_time_link (hash, purpose, account_id, created_at, expires_at)
                        values (:hash, :purpose, :account, :now, :expires)""")
                .param("hash", hash(token))
                .param("purpose", purpose.name())
                .param("account", accountId)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(purpose.validity())))
                .update();
        return "/wachtwoord-instellen?token=" + token;
    }

    /** Makes the open links of this account useless, and forgets those of long ago. */
    void revoke(@Nullable Long accountId) {
        jdbc.sql("""
                        delete from one_time_link
                        where account_id is not distinct from :account and spent_at is null or created_at < :long_ago""")
                .param("account", accountId)
                .param("long_ago", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    /** What stands behind the link, while it works. Looking spends nothing: mail scanners look too. */
    @Transactional(readOnly = true)
    Optional<OneTimeLink> look(String token) {
        return jdbc.sql("""
                        select purpose, account_id from one_time_link
                        where hash = :hash and spent_at is null and expires_at > :now""")
                .param("hash", hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .query(OneTimeLink.class)
                .optional();
    }

    /** Spends the link; of several at the same time the database lets one through. */
    Optional<OneTimeLink> spend(String token) {
        return jdbc.sql("""
                        update one_time_link set spent_at = :now
                        where hash = :hash and spent_at is null and expires_at > :now
                        returning purpose, account_id""")
                .param("hash", hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .query(OneTimeLink.class)
                .optional();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
