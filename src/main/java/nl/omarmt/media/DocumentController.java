package nl.omarmt.media;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.omarmt.web.FormBinding;
import nl.omarmt.web.NotFound;
import nl.omarmt.web.StaleEdit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where coordinators give one document its title, see where it is used, and remove it. */
@Controller
@RequestMapping("/beheer/media/documenten/{id:[0-9a-f-]{36}}")
class DocumentController {

    private final Library library;
    private final PlacesOfUse uses;
    private final KnownOccasions occasions;
    private final FormBinding binding;

    DocumentController(Library library, PlacesOfUse uses, KnownOccasions occasions, FormBinding binding) {
        this.library = library;
        this.uses = uses;
        this.occasions = occasions;
        this.binding = binding;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return page(id, model);
    }

    @PostMapping
    String describe(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DocumentFileForm form,
            BindingResult bound,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        BindingResult errors = binding.complete(form, bound, model);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, model);
        }
        try {
            library.describe(id, form);
        } catch (StaleEdit stale) {
            errors.reject("media.stale");
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(id, model);
        }
        flash.addFlashAttribute("notice", "media.document.saved");
        return "redirect:/beheer/media/documenten/" + id;
    }

    /** Asks first, and says where it is used. */
    @GetMapping("/verwijderen")
    String askToRemove(@PathVariable UUID id, Model model) {
        page(id, model);
        return "media/admin/remove";
    }

    @PostMapping("/verwijderen")
    String remove(@PathVariable UUID id, @RequestParam int version, RedirectAttributes flash) {
        library.removeDocument(id, version);
        flash.addFlashAttribute("notice", "media.document.removed");
        return "redirect:/beheer/media/documenten";
    }

    private String page(UUID id, Model model) {
        DocumentFile document = library.document(id).orElseThrow(NotFound::new);
        model.asMap().computeIfAbsent("form", absent -> DocumentFileForm.of(document));
        model.addAttribute("document", document.attachment());
        model.addAttribute("label", document.title());
        model.addAttribute("version", document.version());
        model.addAttribute("origin", document.origin());
        model.addAttribute("uses", uses.all(id));
        model.addAttribute("occasions", occasions.all());
        return "media/admin/document";
    }
}
