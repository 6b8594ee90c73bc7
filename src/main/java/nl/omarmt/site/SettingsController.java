package nl.omarmt.site;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.omarmt.drafting.Difference;
import nl.omarmt.web.StaleEdit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator changes the site's own name and words. */
@Controller
@RequestMapping("/beheer/instellingen")
class SettingsController {

    private static final String VIEW = "site/admin/settings";

    private final Settings settings;

    SettingsController(Settings settings) {
        this.settings = settings;
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", settings.form());
        return VIEW;
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") SettingsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return VIEW;
        }
        try {
            settings.revise(form);
        } catch (StaleEdit stale) {
            return showBoth(form, model, response);
        }
        flash.addFlashAttribute("notice", "site.settings.saved");
        return "redirect:/beheer/instellingen";
    }

    private String showBoth(SettingsForm mine, Model model, HttpServletResponse response) {
        SettingsForm theirs = settings.form();
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", mine.withVersion(theirs.version()));
        model.addAttribute("differences", Difference.between(mine, theirs));
        response.setStatus(HttpStatus.CONFLICT.value());
        return VIEW;
    }
}
