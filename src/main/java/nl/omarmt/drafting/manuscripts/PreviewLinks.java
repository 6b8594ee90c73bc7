package nl.omarmt.drafting.manuscripts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omarmt.publishing.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of secret links. What has expired, was revoked or never was looks the same: it is not there. */
@Component
public class PreviewLinks {

    private static final int SECRET_BYTES = 32;
    private static final String LINKS = "select l.*, m.kind, m.subject_id, m.key from preview_link l"
            + " join manuscript m on m.id = l.manuscript_id where l.expires_at > :now and ";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    PreviewLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Makes a new link.
     *
     * @return its secret, which is kept nowhere
     */
    public Issued issue(Manuscript manuscript, Lifetime lifetime, Writer author, @Nullable String recipient) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        Instant until = now.plus(lifetime.duration());
        jdbc.sql("""
                        insert into preview_link (hash, manuscript_id, created_at, expires_at, author_id, author, recipient)
                        values (:hash, :manuscript, :now, :until, :authorId, :author, :recipient)""")
                .param("hash", hash(token))
                .param("manuscript", manuscript.id)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .param("authorId", author.id())
                .param("author", author.name())
                .param("recipient", recipient)
                .update();
        return new Issued(token, until);
    }

    /** The link with this secret, while it works and its text does not lie in the bin unsaved. */
    public Optional<PreviewLink> find(String token) {
        return jdbc.sql(LINKS + "l.hash = :hash and m.binned_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("hash", hash(token))
                .query(PreviewLinks::row)
                .optional();
    }

    /** Counts that somebody opened it. */
    public void opened(PreviewLink link) {
        jdbc.sql("update preview_link set opened = opened + 1, opened_at = :now where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", link.id())
                .update();
    }

    /** The links to this text that work now, newest first. */
    public List<PreviewLink> of(Manuscript manuscript) {
        return jdbc.sql(LINKS + "l.manuscript_id = :manuscript order by l.id desc")
                .param("now", Timestamp.from(clock.instant()))
                .param("manuscript", manuscript.id)
                .query(PreviewLinks::row)
                .list();
    }

    /**
     * Revokes a link to this text, or all of them when none is named.
     *
     * @return how many went
     */
    public int revoke(Manuscript manuscript, @Nullable Long id) {
        return jdbc.sql(
                        "delete from preview_link where manuscript_id = :manuscript and (:id::bigint is null or id = :id)")
                .param("manuscript", manuscript.id)
                .param("id", id)
                .update();
    }

    /**
     * Forgets the links that have expired, with the addresses that they were sent to.
     *
     * @return how many went
     */
    public int forgetExpired() {
        return jdbc.sql("delete from preview_link where expires_at <= :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static PreviewLink row(ResultSet row, int number) throws SQLException {
        Long subject = row.getObject("subject_id", Long.class);
        Kind kind = Kind.valueOf(row.getString("kind"));
        return new PreviewLink(
                row.getLong("id"),
                subject == null ? Place.unsaved(kind, row.getObject("key", UUID.class)) : Place.of(kind, subject),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                new Writer(row.getObject("author_id", Long.class), row.getString("author")),
                row.getString("recipient"),
                row.getInt("opened"),
                ManuscriptRows.instant(row.getTimestamp("opened_at")));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A new link.
     *
     * @param token its secret
     */
    public record Issued(String token, Instant until) {

        @Override
        public String toString() {
            return "Issued[" + until + "]";
        }
    }
}
