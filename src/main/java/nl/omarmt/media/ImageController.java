package nl.omarmt.media;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.omarmt.web.FormBinding;
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

/** Where coordinators describe one image, note consent, see where it is used, and take it away. */
@Controller
@RequestMapping("/beheer/media/{id:[0-9a-f-]{36}}")
class ImageController {

    private static final String VIEW = "media/admin/image";

    private final Library library;
    private final PlacesOfUse uses;
    private final ConsentRegister register;
    private final RemovalRequests requests;
    private final KnownOccasions occasions;
    private final FormBinding binding;

    ImageController(
            Library library,
            PlacesOfUse uses,
            ConsentRegister register,
            RemovalRequests requests,
            KnownOccasions occasions,
            FormBinding binding) {
        this.library = library;
        this.uses = uses;
        this.register = register;
        this.requests = requests;
        this.occasions = occasions;
        this.binding = binding;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return page(library.image(id), model);
    }

    @PostMapping
    String describe(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ImageForm form,
            BindingResult bound,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        BindingResult errors = binding.complete(form, bound, model);
        return save(id, errors, () -> library.describe(id, form), "media.image.saved", model, flash, response);
    }

    @PostMapping("/toestemming")
    String note(
            @PathVariable UUID id,
            @Valid @ModelAttribute("consent") ConsentForm form,
            BindingResult bound,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        BindingResult errors = binding.complete(form, bound, model);
        return save(id, errors, () -> library.note(id, form), "media.consent.saved", model, flash, response);
    }

    private String save(
            UUID id,
            BindingResult errors,
            Runnable change,
            String notice,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            try {
                change.run();
                flash.addFlashAttribute("notice", notice);
                return "redirect:/beheer/media/" + id;
            } catch (StaleEdit stale) {
                errors.reject("media.stale");
                response.setStatus(HttpStatus.CONFLICT.value());
                return page(library.image(id), model);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(library.image(id), model);
    }

    /** The image goes, its consent stays on record. */
    @PostMapping("/intrekken")
    String withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        library.withdraw(id, reason);
        requests.handle(id);
        flash.addFlashAttribute("notice", "media.image.withdrawn");
        return "redirect:/beheer/media/" + id;
    }

    /** Asks first, and says where it is used. */
    @GetMapping("/verwijderen")
    String askToRemove(@PathVariable UUID id, Model model) {
        page(library.image(id), model);
        return "media/admin/remove";
    }

    @PostMapping("/verwijderen")
    String remove(@PathVariable UUID id, @RequestParam int version, RedirectAttributes flash) {
        library.removeImage(id, version);
        flash.addFlashAttribute("notice", "media.image.removed");
        return "redirect:/beheer/media";
    }

    private String page(Image image, Model model) {
        UUID id = image.id();
        model.asMap().computeIfAbsent("form", absent -> ImageForm.of(image));
        model.asMap().computeIfAbsent("consent", absent -> ConsentForm.of(image));
        model.addAttribute("image", image.picture());
        model.addAttribute("version", image.version());
        model.addAttribute("origin", image.origin());
        model.addAttribute("label", ImageCard.of(image, library.today()).label());
        model.addAttribute("withdrawal", image.withdrawal().orElse(null));
        model.addAttribute("hasOriginal", image.originalKey().isPresent());
        model.addAttribute("unsettled", !image.isAllowed(library.today()));
        model.addAttribute("isOver", image.consent().isOver(library.today()));
        model.addAttribute("uses", uses.all(id));
        model.addAttribute("notes", register.notes(id));
        model.addAttribute("requests", requests.open(id));
        model.addAttribute("sorts", List.of(Sort.values()));
        model.addAttribute("states", List.of(ConsentState.values()));
        model.addAttribute("purposes", List.of(Purpose.values()));
        model.addAttribute("occasions", occasions.all());
        return VIEW;
    }
}
