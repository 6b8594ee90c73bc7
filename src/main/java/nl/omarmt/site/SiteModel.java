package nl.omarmt.site;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page {@code site}: name and words that stand around it. */
@ControllerAdvice
class SiteModel {

    @ModelAttribute("site")
    SiteSettings site() {
        return new SiteSettings("Utrecht Omarmt", "", "", "", "", "", "");
    }
}
