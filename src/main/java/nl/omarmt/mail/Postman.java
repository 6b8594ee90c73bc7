package nl.omarmt.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/** Empties the outbox: each mail once, with longer and longer pauses while it cannot be sent. */
@Component
class Postman {

    /** Longer than the mail server can keep one mail waiting, see the time limits in application.properties. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));

    /** Long enough to answer "did you send it?" and for a key to keep its meaning. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final int LONGEST_ERROR = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;

    private final MailServer server;

    private final Clock clock;

    Postman(Outbox outbox, MailServer server, Clock clock) {
        this.outbox = outbox;
        this.server = server;
        this.clock = clock;
    }

    /** Sends what is due, until nothing is or the mail server turns out to be away. */
    void deliver() {
        Optional<OutgoingMail> next = outbox.take(clock.instant(), LEASE);
        while (next.isPresent() && deliver(next.get())) {
            next = outbox.take(clock.instant(), LEASE);
        }
    }

    void tidyUp() {
        outbox.forget(clock.instant().minus(KEPT));
    }

    /** Returns whether it makes sense to go on with the next one. */
    private boolean deliver(OutgoingMail mail) {
        try {
            server.send(mail);
        } catch (MailException failure) {
            postpone(mail, failure);
            return failure instanceof MailSendException one
                    && !one.getFailedMessages().isEmpty();
        }
        outbox.sent(mail, clock.instant());
        return true;
    }

    private void postpone(OutgoingMail mail, MailException failure) {
        boolean last = mail.attempts() > PAUSES.size();
        Instant next = last ? null : clock.instant().plus(PAUSES.get(mail.attempts() - 1));
        String reason = String.valueOf(failure.getMessage());
        outbox.failed(mail, reason.substring(0, Math.min(reason.length(), LONGEST_ERROR)), next);
        // The reason often holds the address, which does not belong in the log.
        LOG.warn(
                "Mail {} could not be sent, attempt {}: {}; {}",
                mail.id(),
                mail.attempts(),
                failure.getClass().getSimpleName(),
                last ? "given up" : "next attempt at " + next);
    }
}
