package nl.omarmt.drafting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.omarmt.drafting.manuscripts.PreviewLink;
import nl.omarmt.security.RateLimits;
import nl.omarmt.web.NotFound;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is behind a secret link, for whoever has it. */
@Controller
class SharedPreviewController {

    /** Making a preview costs the site something, and a link may go to a whole group at once. */
    private static final int PER_LINK = 100;

    private final PreviewSharing sharing;
    private final Editors editors;
    private final Previews previews;
    private final PreviewPages pages;
    private final RateLimits limits;

    SharedPreviewController(
            PreviewSharing sharing, Editors editors, Previews previews, PreviewPages pages, RateLimits limits) {
        this.sharing = sharing;
        this.editors = editors;
        this.previews = previews;
        this.pages = pages;
        this.limits = limits;
    }

    @GetMapping("/voorbeeld/{token}")
    String show(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        pages.keepAway(response);
        Optional<PreviewLink> found = sharing.find(token);
        if (found.isEmpty()) {
            return gone(response);
        }
        PreviewLink link = found.get();
        limits.count("preview", Long.toString(link.id()), PER_LINK, Duration.ofMinutes(10));
        Preview preview;
        try {
            preview = previews.of(editors.of(link.place().kind()), link.place());
        } catch (NotFound binned) {
            return gone(response);
        }
        // Who only asks whether there is something has not read it.
        if (HttpMethod.GET.matches(request.getMethod())) {
            sharing.opened(link);
        }
        return pages.show(
                preview,
                new PreviewStrip(false, preview.published(), link.author().name(), link.until()),
                model,
                response);
    }

    /** Whether there ever was such a link is not told. */
    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "drafting/preview-gone";
    }
}
