package nl.omarmt.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of mail that waits, was sent or was given up. */
@Component
class Outbox {

    private final JdbcClient database;

    Outbox(JdbcClient database) {
        this.database = database;
    }

    /** Stores the mail, unless one with its key is there already. */
    void put(Mail mail, Letter letter, Instant now) {
        database.sql("""
                insert into outgoing_mail (idempotency_key, to_address, subject, html, text, created_at, next_attempt_at)
                values (:key, :to, :subject, :html, :text, :now, :now)
                on conflict (idempotency_key) do nothing""")
                .param("key", mail.idempotencyKey())
                .param("to", MailAddress.ascii(mail.to()))
                .param("subject", letter.subject())
                .param("html", letter.html())
                .param("text", letter.text())
                .param("now", timestamp(now))
                .update();
    }

    /**
     * Takes the mail that waits longest, if any is due. No other node gets it until {@code lease} has passed, which is the
     * case only when this one was killed while sending.
     */
    Optional<OutgoingMail> take(Instant now, Duration lease) {
        return database.sql("""
                update outgoing_mail set attempts = attempts + 1, next_attempt_at = :until
                where id = (select id from outgoing_mail where next_attempt_at <= :now
                            order by next_attempt_at, id limit 1 for update skip locked)
                returning id, to_address, subject, html, text, created_at, attempts""")
                .param("until", timestamp(now.plus(lease)))
                .param("now", timestamp(now))
                .query(OutgoingMail.class)
                .optional();
    }

    /** Notes that it was sent, and forgets what stood in it: that may be a link that logs somebody in. */
    void sent(OutgoingMail mail, Instant now) {
        database.sql("""
                update outgoing_mail set sent_at = :now, next_attempt_at = null, html = null, text = null, last_error = null
                where id = :id""").param("now", timestamp(now)).param("id", mail.id()).update();
    }

    /** Notes why it could not be sent, and when to try again; null gives it up and forgets what stood in it. */
    void failed(OutgoingMail mail, String error, @Nullable Instant nextAttempt) {
        database.sql("""
                update outgoing_mail set last_error = :error, next_attempt_at = :next,
                  html = case when :next::timestamptz is null then null else html end,
                  text = case when :next::timestamptz is null then null else text end
                where id = :id and attempts = :attempts and sent_at is null""")
                .param("error", error)
                .param("next", nextAttempt == null ? null : timestamp(nextAttempt))
                .param("id", mail.id())
                .param("attempts", mail.attempts())
                .update();
    }

    /** Removes mail that is over and done with and older than the moment. */
    void forget(Instant createdBefore) {
        database.sql("delete from outgoing_mail where next_attempt_at is null and created_at < :before")
                .param("before", timestamp(createdBefore))
                .update();
    }

    private static OffsetDateTime timestamp(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
