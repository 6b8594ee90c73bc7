package nl.omarmt.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person, still to be rendered.
 *
 * @param template the name of {@code templates/mail/<name>.html} and {@code .txt}
 * @param to a bare address for which {@link MailAddress#isUsable} holds
 * @param locale the language of subject and text
 * @param subjectKey the message key of the subject
 * @param subjectArguments what fills the subject's places
 * @param model what the templates read
 * @param idempotencyKey two mails with the same key are one; null when sending again means sending another
 */
public record Mail(
        String template,
        String to,
        Locale locale,
        String subjectKey,
        List<Object> subjectArguments,
        Map<String, Object> model,
        @Nullable String idempotencyKey) {

    public Mail {
        if (!template.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("Not the name of a mail template");
        }
        if (!MailAddress.isUsable(to)) {
            throw new IllegalArgumentException("Not a mail address");
        }
        subjectArguments = List.copyOf(subjectArguments);
        model = Map.copyOf(model);
    }

    /** Begins a mail without a model. */
    public static Mail to(
            String address, Locale locale, String template, String subjectKey, Object... subjectArguments) {
        return new Mail(template, address, locale, subjectKey, List.of(subjectArguments), Map.of(), null);
    }

    /** Adds something that the templates read. */
    public Mail with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(model);
        more.put(name, value);
        return new Mail(template, to, locale, subjectKey, subjectArguments, more, idempotencyKey);
    }

    /** Sees to it that of all mails with this key, of at most 200 characters, only the first is sent. */
    public Mail once(String key) {
        return new Mail(template, to, locale, subjectKey, subjectArguments, model, key);
    }

    /** Names the template only: address and model are personal, and the model may hold a one-time link. */
    @Override
    public String toString() {
        return "Mail[" + template + "]";
    }
}
