package nl.omarmt.drafting.reviews;

import nl.omarmt.mail.Mail;
import nl.omarmt.mail.Mailer;
import nl.omarmt.security.Colleagues.Colleague;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells people by mail that they were asked, or answered; leaves with the transaction that it belongs to. */
@Component
class ReviewMail {

    private final Mailer mailer;

    ReviewMail(Mailer mailer) {
        this.mailer = mailer;
    }

    /** Whether what is sent reaches people. */
    boolean reachesPeople() {
        return mailer.isConfigured();
    }

    void asked(Review review, Colleague reader) {
        send(reader, "asked", review, review.asker().name(), review.question());
    }

    void answered(Review review, Answer answer, Colleague asker) {
        String kind = answer == Answer.APPROVED ? "approved" : "not-yet";
        send(asker, kind, review, review.reader().name(), review.remark());
    }

    /** @param from the name of whoever says these words, which may be empty */
    private void send(Colleague to, String kind, Review review, String from, String words) {
        if (mailer.isAvailable()) {
            mailer.send(Mail.to(
                            to.email(),
                            LocaleContextHolder.getLocale(),
                            "review-" + kind,
                            "drafting.mail." + kind,
                            from,
                            review.title())
                    .with("name", to.name())
                    .with("from", from)
                    .with("title", review.title())
                    .with("words", words)
                    .with("path", review.path())
                    .once("review-" + review.id() + "-" + kind));
        }
    }
}
