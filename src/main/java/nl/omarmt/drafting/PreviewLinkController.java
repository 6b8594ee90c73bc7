package nl.omarmt.drafting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.mail.MailAddress;
import nl.omarmt.security.RateLimits;
import nl.omarmt.security.SignedIn;
import nl.omarmt.security.TooManyAttempts;
import nl.omarmt.web.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secret links to one text: made, sent, and revoked. */
@Controller
@RequestMapping("/beheer/{address}")
class PreviewLinkController {

    private static final int PER_HOUR = 30;

    private final Editors editors;
    private final PreviewSharing sharing;
    private final PreviewDesk desk;
    private final RateLimits limits;
    private final SiteAddress site;

    PreviewLinkController(
            Editors editors, PreviewSharing sharing, PreviewDesk desk, RateLimits limits, SiteAddress site) {
        this.editors = editors;
        this.sharing = sharing;
        this.desk = desk;
        this.limits = limits;
        this.site = site;
    }

    /** Shows the link in the answer itself, which nobody keeps: not even the session knows it. */
    @PostMapping({"/nieuw/voorbeeld/links", "/{id:\\d{1,18}}/voorbeeld/links"})
    String create(
            @PathVariable String address,
            @PathVariable(required = false) @Nullable Long id,
            @RequestParam(required = false) @Nullable UUID concept,
            @Valid @ModelAttribute("share") ShareForm form,
            BindingResult errors,
            Locale language,
            Model model,
            HttpServletResponse response) {
        Place place = editors.place(address, id, concept);
        String page = desk.show(place, PreviewWidth.PHONE, model, response);
        check(form, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page;
        }
        String title = String.valueOf(model.getAttribute("named"));
        String path = sharing.share(place, title, form, language);
        model.addAttribute("links", sharing.links(place));
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "share");
        model.addAttribute("share", ShareForm.blank());
        model.addAttribute("made", site.of(path));
        model.addAttribute("mailedTo", form.email());
        return page;
    }

    /** @param link the number of one link; all of them without it */
    @PostMapping({"/nieuw/voorbeeld/links/intrekking", "/{id:\\d{1,18}}/voorbeeld/links/intrekking"})
    String revoke(
            @PathVariable String address,
            @PathVariable(required = false) @Nullable Long id,
            @RequestParam(required = false) @Nullable UUID concept,
            @RequestParam(required = false) @Nullable Long link,
            RedirectAttributes flash) {
        Place place = editors.place(address, id, concept);
        sharing.revoke(place, link);
        flash.addFlashAttribute("notice", link == null ? "drafting.share.revoked.all" : "drafting.share.revoked");
        return "redirect:" + place.path("/voorbeeld") + "#delen";
    }

    private void check(ShareForm form, BindingResult errors) {
        if (form.email() != null && !MailAddress.isUsable(form.email())) {
            errors.rejectValue("email", "drafting.share.email.invalid");
        } else if (form.email() != null && !sharing.canMail()) {
            errors.rejectValue("email", "drafting.share.email.unavailable");
        }
        if (errors.hasErrors()) {
            return;
        }
        try {
            String who = SignedIn.current().map(SignedIn::getUsername).orElseThrow();
            limits.count("preview-link", who, PER_HOUR, Duration.ofHours(1));
        } catch (TooManyAttempts tooMany) {
            errors.reject("drafting.share.tooMany");
        }
    }
}
