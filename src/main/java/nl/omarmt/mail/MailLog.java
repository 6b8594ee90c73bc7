package nl.omarmt.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Takes the place of the mail server on a developer's machine. */
@Component
class MailLog {

    private static final Logger LOG = LoggerFactory.getLogger(MailLog.class);

    @TransactionalEventListener
    void write(MailForTheLog mail) {
        LOG.info(
                "No mail server is set up. This would have been sent to {}:\n{}\n\n{}",
                mail.to(),
                mail.subject(),
                mail.text());
    }
}
