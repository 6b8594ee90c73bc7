package nl.omarmt.drafting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import nl.omarmt.publishing.Kind;
import nl.omarmt.security.AnswerHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows previews as visitors will see the page: without anything that only coordinators see, and without anything to do in it. */
@Component
class PreviewPages {

    /** Puts the page into the model and gives the template that shows it. */
    String show(Preview preview, PreviewStrip strip, Model model, HttpServletResponse response) {
        keepAway(response);
        response.setHeader("Content-Security-Policy", policy(strip.framed()));
        if (strip.framed()) {
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
        }
        Kind kind = preview.sheet().place().kind();
        model.addAttribute("page", preview.page());
        model.addAttribute("preview", strip);
        model.addAttribute("section", kind.module());
        model.addAttribute("me", null);
        return preview.view();
    }

    /** Nobody finds it by searching, and no page that it leads to hears its address. */
    void keepAway(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    private static String policy(boolean framed) {
        List<String> directives =
                new ArrayList<>(List.of("script-src 'none'", "connect-src 'none'", "form-action 'none'"));
        if (framed) {
            directives.add("frame-ancestors 'self'");
        }
        return AnswerHeaders.policy(directives.toArray(String[]::new));
    }
}
