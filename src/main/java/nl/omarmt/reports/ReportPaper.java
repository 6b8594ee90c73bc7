package nl.omarmt.reports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import nl.omarmt.paper.PaperSettings;
import nl.omarmt.paper.Press;
import nl.omarmt.paper.Workshop;
import nl.omarmt.web.SiteAddress;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Reports as PDF documents. What a document says is the same as its page, and so is the moment at which it changes. */
@Component
class ReportPaper {

    final Workshop workshop;
    private final ITemplateEngine templates;
    private final Press press;
    private final SiteAddress site;

    ReportPaper(PaperSettings settings, ITemplateEngine templates, Press press, SiteAddress site) {
        this.workshop = settings.workshop();
        this.templates = templates;
        this.press = press;
        this.site = site;
    }

    /**
     * The document before it is made.
     *
     * @param model {@code page} and {@code site}
     */
    Draft draft(ReportPage page, Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) {
        WebContext context = new WebContext(
                JakartaServletWebApplication.buildApplication(request.getServletContext())
                        .buildExchange(request, response),
                LocaleContextHolder.getLocale(),
                model);
        context.setVariable("page", page);
        context.setVariable("address", site.of(page.path()));
        String html = templates.process("reports/paper", context);
        return new Draft(html, digest(html + press.styleSheet() + site.of("/")));
    }

    /**
     * The document itself.
     *
     * @throws nl.omarmt.paper.Busy when others wait for too many documents already
     */
    byte[] print(Draft draft) {
        return workshop.make(draft.digest(), () -> press.print(draft.html(), site.of("/")));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Everything that a document is made of.
     *
     * @param digest differs as soon as anything of it does
     */
    record Draft(String html, String digest) {}
}
