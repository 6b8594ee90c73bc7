package nl.omarmt.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Date;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands one mail to the mail server. */
@Component
class MailServer {

    private static final String UTF_8 = "UTF-8";

    private final MailRoute route;

    private final Clock clock;

    MailServer(MailRoute route, Clock clock) {
        this.route = route;
        this.clock = clock;
    }

    void send(OutgoingMail mail) {
        JavaMailSender server = route.server().orElseThrow(MailNotSetUp::new);
        try {
            server.send(message(mail, server, route.from().orElseThrow(MailNotSetUp::new)));
        } catch (MessagingException wrong) {
            throw new MailPreparationException(wrong);
        }
    }

    private MimeMessage message(OutgoingMail mail, JavaMailSender server, InternetAddress from)
            throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.toAddress(), true));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        // The same on every attempt, so that a mail server which did take it can tell (RFC 5322, 3.6.4).
        String domain = from.getAddress().substring(from.getAddress().lastIndexOf('@'));
        message.setHeader(
                "Message-ID", "<mail-" + mail.id() + "." + mail.createdAt().toEpochMilli() + domain + ">");
        // Keeps out-of-office replies away (RFC 3834, 5).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        return message;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }
}
