package nl.omarmt.media;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.omarmt.web.FormBinding;
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

/** Where an administrator says how large files may be, and how strict the site is about consent. */
@Controller
@RequestMapping("/beheer/instellingen/media")
class MediaSettingsController {

    private static final String VIEW = "media/admin/settings";

    private final MediaRules rules;
    private final FormBinding binding;

    MediaSettingsController(MediaRules rules, FormBinding binding) {
        this.rules = rules;
        this.binding = binding;
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", rules.current());
        return VIEW;
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") MediaSettings form,
            BindingResult bound,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        BindingResult errors = binding.complete(form, bound, model);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return VIEW;
        }
        try {
            rules.revise(form);
        } catch (StaleEdit stale) {
            errors.reject("media.stale");
            response.setStatus(HttpStatus.CONFLICT.value());
            return VIEW;
        }
        flash.addFlashAttribute("notice", "site.settings.saved");
        return "redirect:/beheer/instellingen/media";
    }
}
