/**
 * Mail that the site sends: {@link nl.omarmt.mail.Mailer} renders it in HTML and plain text and puts it in the outbox within
 * the transaction that it belongs to; it leaves after the commit, once, whichever node takes it, and again later when the
 * mail server is away.
 * <p>
 * The modules that send bring {@code templates/mail/<name>.html} and {@code .txt} and their own messages. Without a mail
 * server nothing can be sent; beside the embedded database the text goes to the log instead, for a developer to follow.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.omarmt.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
