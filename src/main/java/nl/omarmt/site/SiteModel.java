package nl.omarmt.site;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page gets around its own content: the name and words of the site, and its place in the menu. */
@ControllerAdvice
class SiteModel {

    private static final Logger LOG = LoggerFactory.getLogger(SiteModel.class);

    private final Settings settings;

    /** For the page that says that the database is away. */
    private volatile SiteSettings lastKnown = SiteSettings.UNKNOWN;

    SiteModel(Settings settings) {
        this.settings = settings;
    }

    @ModelAttribute("site")
    SiteSettings site(HttpServletRequest request) {
        if (request.getDispatcherType() == jakarta.servlet.DispatcherType.ERROR) {
            return lastKnown;
        }
        lastKnown = settings.current();
        return lastKnown;
    }

    /** The entry of the menu that the page belongs to, as {@code site.nav.<section>} names it; none for other pages. */
    @ModelAttribute("section")
    @Nullable
    String section(HttpServletRequest request) {
        return Section.of(
                request.getRequestURI().substring(request.getContextPath().length()));
    }
}
