package nl.omarmt.security;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sessions of people who are signed in, on whichever node.
 *
 * <p>They are ended in the transaction that takes the rights away, so that neither can happen alone; Spring Session's
 * own interface would open a second one.
 */
@Component
@Transactional
public class OpenSessions {

    private final JdbcClient jdbc;

    OpenSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ends every session of this account. */
    public void end(long accountId) {
        endOthers(accountId, "");
    }

    /**
     * Ends every session of this account but one.
     *
     * @param present the id of the session that stays
     */
    public void endOthers(long accountId, String present) {
        jdbc.sql("delete from spring_session where principal_name = :account and session_id <> :present")
                .param("account", Long.toString(accountId))
                .param("present", present)
                .update();
    }
}
