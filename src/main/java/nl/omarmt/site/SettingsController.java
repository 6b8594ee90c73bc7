package nl.omarmt.site;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import nl.omarmt.drafting.Conflict;
import nl.omarmt.drafting.Merging;
import nl.omarmt.drafting.Taken;
import nl.omarmt.web.FormBinding;
import nl.omarmt.web.StaleEdit;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator changes the site's own name and words. */
@Controller
@RequestMapping("/beheer/instellingen")
class SettingsController {

    private static final String VIEW = "site/admin/settings";

    private static final String ADDRESS = "/beheer/instellingen";

    private final Settings settings;
    private final Merging merging;
    private final FormBinding binding;
    private final MessageSource messages;

    SettingsController(Settings settings, Merging merging, FormBinding binding, MessageSource messages) {
        this.settings = settings;
        this.merging = merging;
        this.binding = binding;
        this.messages = messages;
    }

    /** Its list cannot be changed once it was made. */
    @InitBinder("taken")
    void bindOnce(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", settings.form());
        return VIEW;
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") SettingsForm posted,
            BindingResult bound,
            @ModelAttribute("taken") Taken taken,
            Model model,
            RedirectAttributes flash,
            Locale locale,
            HttpServletResponse response) {
        SettingsForm form = taken.take().isEmpty() ? posted : merging.taken(posted, settings.form(), taken.take());
        BindingResult errors = taken.take().isEmpty() ? bound : binding.again("form", form, Map.of(), true, model);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return VIEW;
        }
        try {
            settings.revise(form);
        } catch (StaleEdit stale) {
            SettingsForm theirs = settings.form();
            SettingsForm mine = form.withVersion(theirs.version());
            String title = messages.getMessage("site.nav.settings", null, locale);
            model.addAttribute("conflict", merging.conflict("site.settings", mine, theirs, ADDRESS, title));
            response.setStatus(HttpStatus.CONFLICT.value());
            return Conflict.VIEW;
        }
        flash.addFlashAttribute("notice", "site.settings.saved");
        return "redirect:" + ADDRESS;
    }
}
