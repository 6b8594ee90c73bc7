package nl.omarmt.mail;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends mail on behalf of other modules. */
@Component
public class Mailer {

    private final MailRoute route;

    private final MailTemplates templates;

    private final Outbox outbox;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    Mailer(MailRoute route, MailTemplates templates, Outbox outbox, ApplicationEventPublisher events, Clock clock) {
        this.route = route;
        this.templates = templates;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    /** Returns whether there is a mail server, so that mail reaches people. */
    public boolean isConfigured() {
        return route.server().isPresent();
    }

    /** Returns whether {@link #send} can be called: there is a mail server, or a developer who reads the log. */
    public boolean isAvailable() {
        return isConfigured() || route.isToLog();
    }

    /**
     * Sends the mail when, and only if, the caller's transaction commits; without a transaction, at once.
     *
     * @throws MailNotSetUp when mail is not available
     */
    @Transactional
    public void send(Mail mail) {
        if (isConfigured()) {
            outbox.put(mail, templates.render(mail), clock.instant());
            events.publishEvent(new MailQueued());
        } else if (route.isToLog()) {
            Letter letter = templates.render(mail);
            events.publishEvent(new MailForTheLog(mail.to(), letter.subject(), letter.text()));
        } else {
            throw new MailNotSetUp();
        }
    }
}
