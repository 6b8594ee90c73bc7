package nl.omarmt.accounts;

import java.util.Locale;
import nl.omarmt.accounts.PasswordLinks.IssuedLink;
import nl.omarmt.mail.Mail;
import nl.omarmt.mail.Mailer;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends links to the people they are for. */
@Component
class AccountMail {

    private final PasswordLinks links;
    private final Mailer mailer;
    private final TransactionTemplate transaction;
    private final TaskExecutor later;

    AccountMail(
            PasswordLinks links, Mailer mailer, TransactionTemplate transaction, TaskExecutor applicationTaskExecutor) {
        this.links = links;
        this.mailer = mailer;
        this.transaction = transaction;
        this.later = applicationTaskExecutor;
    }

    /** Whether people get what is sent, or a developer reads it in the log. */
    boolean isAvailable() {
        return mailer.isAvailable();
    }

    /** Whether what is sent reaches people. */
    boolean reachesPeople() {
        return mailer.isConfigured();
    }

    /** Sends a new link to an account, when it can be sent; who calls shows it otherwise. */
    IssuedLink issue(long id, Locale language) {
        return transaction.execute(status -> {
            IssuedLink link = links.issue(id);
            if (mailer.isConfigured()) {
                send(link, language);
            }
            return link;
        });
    }

    /** Sends a link to whoever has this address; afterwards, so that the answer takes as long when nobody has it. */
    void remind(String email, Locale language) {
        later.execute(() ->
                transaction.executeWithoutResult(status -> links.issue(email).ifPresent(link -> send(link, language))));
    }

    private void send(IssuedLink link, Locale language) {
        String kind = link.purpose() == Purpose.INVITATION ? "invitation" : "password-reset";
        mailer.send(Mail.to(link.email(), language, "account-" + kind, "accounts.mail." + kind + ".subject")
                .with("name", link.name())
                .with("path", link.path()));
    }
}
