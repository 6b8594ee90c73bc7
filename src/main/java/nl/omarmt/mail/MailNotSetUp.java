package nl.omarmt.mail;

/** Somebody asked for a mail on a site that has no mail server; ask {@link Mailer#isAvailable()} first. */
public class MailNotSetUp extends IllegalStateException {

    MailNotSetUp() {
        super("Mail is not set up: spring.mail.host is empty");
    }
}
