package nl.omarmt.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers who did what to what: logins, refusals, changes of rights, publications. No names, no texts. */
@Component
@Transactional
public class AuditTrail {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes one action of whoever is signed in, in the transaction that does it.
     *
     * @param action a verb such as {@code published}
     * @param subject what it was done to, such as {@code report:5}
     */
    public void note(String action, String subject) {
        note(SignedIn.current().map(SignedIn::id).orElse(null), action, subject);
    }

    /** Notes the same action of whoever is signed in on each of many subjects. */
    public void note(String action, Collection<String> subjects) {
        jdbc.sql("insert into audit_entry (noted_at, account_id, action, subject)"
                        + " select :at, :account::bigint, :action, unnest(:subjects)")
                .param("at", Timestamp.from(clock.instant()))
                .param("account", SignedIn.current().map(SignedIn::id).orElse(null))
                .param("action", action)
                .param("subjects", subjects.toArray(String[]::new))
                .update();
    }

    /** Notes one action of a person who may not be signed in. */
    public void note(@Nullable Long accountId, String action, String subject) {
        jdbc.sql(
                        "insert into audit_entry (noted_at, account_id, action, subject) values (:at, :account, :action, :subject)")
                .param("at", Timestamp.from(clock.instant()))
                .param("account", accountId)
                .param("action", action)
                .param("subject", subject)
                .update();
    }
}
