package nl.omarmt.drafting;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.omarmt.drafting.manuscripts.Manuscript;
import nl.omarmt.drafting.manuscripts.ManuscriptRows;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.drafting.manuscripts.PreviewLink;
import nl.omarmt.drafting.manuscripts.PreviewLinks;
import nl.omarmt.drafting.manuscripts.Writer;
import nl.omarmt.mail.Mail;
import nl.omarmt.mail.Mailer;
import nl.omarmt.security.AuditTrail;
import nl.omarmt.security.SignedIn;
import nl.omarmt.web.NotFound;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shares what is written with people who have no account, by secret links. */
@Service
@Transactional
class PreviewSharing {

    private static final String PATH = "/voorbeeld/";

    private final Writing writing;
    private final ManuscriptRows manuscripts;
    private final PreviewLinks links;
    private final Mailer mailer;
    private final AuditTrail trail;
    private final MessageSource messages;

    PreviewSharing(
            Writing writing,
            ManuscriptRows manuscripts,
            PreviewLinks links,
            Mailer mailer,
            AuditTrail trail,
            MessageSource messages) {
        this.writing = writing;
        this.manuscripts = manuscripts;
        this.links = links;
        this.mailer = mailer;
        this.trail = trail;
        this.messages = messages;
    }

    /** Whether a link can be sent; if not, people pass it on themselves. */
    boolean canMail() {
        return mailer.isConfigured();
    }

    /** Whether there is something to share: of something new, once anything was written. */
    @Transactional(readOnly = true)
    public boolean canShare(Place place) {
        return !place.isNew()
                || manuscripts.find(place).filter(Manuscript::hasCopy).isPresent();
    }

    /** The links that work now, newest first; throws as {@link Writing#open} does. */
    @Transactional(readOnly = true)
    public List<PreviewLink> links(Place place) {
        writing.requireOpen(place);
        return manuscripts.find(place).map(links::of).orElse(List.of());
    }

    /**
     * Makes a link, and sends it when an address was given.
     *
     * @return the path of the page behind it, with the secret in it, which is kept nowhere
     * @throws NotFound when there is no such text, or it lies in the bin
     */
    public String share(Place place, String title, ShareForm form, Locale language) {
        writing.requireOpen(place);
        if (!canShare(place)) {
            throw new NotFound();
        }
        PreviewLinks.Issued link =
                links.issue(manuscripts.lock(place), form.lifetime(), Writer.current(), form.email());
        if (form.email() != null) {
            mailer.send(mail(form.email(), title, link.until(), form, language).with("path", PATH + link.token()));
        }
        trail.note("preview-shared", place.toString());
        return PATH + link.token();
    }

    /** Makes one link useless, or all of them when none is named; what is useless already stays so. */
    public void revoke(Place place, @Nullable Long id) {
        writing.requireOpen(place);
        int gone = manuscripts
                .find(place)
                .map(manuscript -> links.revoke(manuscript, id))
                .orElse(0);
        if (gone > 0) {
            trail.note("preview-revoked", place.toString());
        }
    }

    /** The link with this secret, while it works. */
    @Transactional(readOnly = true)
    public Optional<PreviewLink> find(String token) {
        return links.find(token);
    }

    /** Counts that somebody opened a link. */
    public void opened(PreviewLink link) {
        links.opened(link);
    }

    private Mail mail(String to, String title, Instant until, ShareForm form, Locale language) {
        SignedIn sender = SignedIn.current().orElseThrow();
        String pattern = messages.getMessage("web.format.moment", null, language);
        return Mail.to(to, language, "preview-link", "drafting.mail.preview.subject", sender.name(), title)
                .with("sender", sender.name())
                .with("senderAddress", sender.email())
                .with("title", title)
                .with("note", Fields.text(form.note()).lines().toList())
                .with("until", DateTimeFormatter.ofPattern(pattern, language).format(until.atZone(Time.ZONE)));
    }
}
