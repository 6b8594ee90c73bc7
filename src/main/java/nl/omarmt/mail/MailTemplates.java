package nl.omarmt.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Renders mails with an engine of its own, which is no bean: the pages' engine would otherwise give way to it. Links in
 * templates are written as in pages, {@code @{/inloggen}}, and come out with the site's address before them.
 */
@Component
class MailTemplates {

    private static final int LONGEST_SUBJECT = 200;

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    private final MessageSource messages;

    private final MailRoute route;

    private final Letterhead letterhead;

    MailTemplates(MessageSource messages, MailRoute route, Letterhead letterhead) {
        this.messages = messages;
        this.route = route;
        this.letterhead = letterhead;
        engine.setTemplateEngineMessageSource(messages);
        engine.setTemplateResolvers(
                Set.of(resolver("*.html", TemplateMode.HTML), resolver("*.txt", TemplateMode.TEXT)));
        engine.setLinkBuilder(new AbsoluteLinks());
    }

    Letter render(Mail mail) {
        Context context = new Context(mail.locale(), mail.model());
        String subject = subject(mail.subjectKey(), mail.subjectArguments().toArray(), mail.locale());
        context.setVariable("subject", subject);
        context.setVariable("baseUrl", route.baseUrl());
        context.setVariable("siteName", letterhead.siteName());
        context.setVariable("why", why(mail));
        String html = engine.process("mail/" + mail.template() + ".html", context);
        String text = engine.process("mail/" + mail.template() + ".txt", context);
        return new Letter(subject, html, text.strip() + "\n");
    }

    /** Why somebody gets it: the message beside that of its subject, such as {@code accounts.mail.invitation.why}. */
    private String why(Mail mail) {
        Object[] name = {letterhead.siteName()};
        String key = mail.subjectKey().replaceFirst("[^.]+$", "why");
        String always = messages.getMessage("mail.why", name, mail.locale());
        return Objects.requireNonNull(messages.getMessage(key, name, always, mail.locale()));
    }

    /** A subject is one header line, whatever people put into the words that fill it. */
    private String subject(String key, Object[] arguments, Locale locale) {
        String line = messages.getMessage(key, arguments, locale)
                .replaceAll("[\\p{Cntrl}\\s\\u0085\\u2028\\u2029]+", " ")
                .strip();
        if (line.length() <= LONGEST_SUBJECT) {
            return line;
        }
        int end = LONGEST_SUBJECT - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static ClassLoaderTemplateResolver resolver(String pattern, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setResolvablePatterns(Set.of(pattern));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }

    private final class AbsoluteLinks extends StandardLinkBuilder {

        @Override
        protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
            return route.baseUrl();
        }

        @Override
        protected String processLink(IExpressionContext context, String link) {
            return link;
        }
    }
}
