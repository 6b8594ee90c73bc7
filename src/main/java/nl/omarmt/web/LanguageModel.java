package nl.omarmt.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page needs to say in which language its parts are (WCAG 3.1.2), and to be read in the other one. */
@ControllerAdvice
class LanguageModel {

    @ModelAttribute("otherLanguage")
    OtherLanguage otherLanguage(HttpServletRequest request, Locale locale) {
        return OtherLanguage.of(request, locale.getLanguage());
    }

    /** The language of what was written for the site, where it differs from that of the page around it; else none. */
    @ModelAttribute("contentLanguage")
    @Nullable
    String contentLanguage(Locale locale) {
        String content = Languages.DUTCH.getLanguage();
        return content.equals(locale.getLanguage()) ? null : content;
    }
}
