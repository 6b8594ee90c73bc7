package nl.omarmt.drafting.wording;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.omarmt.drafting.Choice;
import nl.omarmt.drafting.FieldRefused;
import nl.omarmt.publishing.Kind;
import nl.omarmt.web.FormBinding;
import nl.omarmt.web.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where coordinators keep the list of words. */
@Controller
@RequestMapping("/beheer/woorden")
class WordingController {

    private static final String LIST = "redirect:/beheer/woorden";

    private final Wordings wordings;
    private final FormBinding binding;
    private final MessageSource messages;

    WordingController(Wordings wordings, FormBinding binding, MessageSource messages) {
        this.wordings = wordings;
        this.binding = binding;
        this.messages = messages;
    }

    /** Its list cannot be changed once it was made. */
    @InitBinder("form")
    void bindOnce(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @ModelAttribute("kinds")
    List<Choice> kinds(Locale locale) {
        return Stream.of(Kind.values())
                .map(kind -> new Choice(kind, messages.getMessage("site.nav." + kind.module(), null, locale)))
                .toList();
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("words", wordings.all(false));
        model.addAttribute("removed", wordings.all(true));
        return "drafting/words/index";
    }

    @GetMapping({"/nieuw", "/{id:\\d{1,18}}"})
    String edit(@PathVariable(required = false) @Nullable Long id, Model model) {
        model.addAttribute(
                "form", id == null ? WordingForm.blank() : wordings.required(id).form());
        return page(id, model);
    }

    @PostMapping({"/nieuw", "/{id:\\d{1,18}}"})
    String save(
            @PathVariable(required = false) @Nullable Long id,
            @Valid @ModelAttribute("form") WordingForm form,
            BindingResult bound,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        BindingResult errors = binding.complete(form, bound, model);
        if (!errors.hasErrors()) {
            try {
                store(id, form);
                return back("drafting.words.saved", form.phrase(), flash);
            } catch (FieldRefused refused) {
                errors.rejectValue(refused.field(), refused.message(), new Object[] {refused.argument()}, null);
            } catch (StaleEdit stale) {
                return showBoth(id, form, model, response);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(id, model);
    }

    @PostMapping("/{id:\\d{1,18}}/verwijdering")
    String remove(@PathVariable long id, RedirectAttributes flash) {
        wordings.remove(id);
        return back("drafting.words.removed", wordings.required(id).phrase(), flash);
    }

    @PostMapping("/{id:\\d{1,18}}/terug")
    String restore(@PathVariable long id, RedirectAttributes flash) {
        try {
            wordings.restore(id);
            return back("drafting.words.restored", wordings.required(id).phrase(), flash);
        } catch (FieldRefused refused) {
            return back(refused.message(), refused.argument(), flash);
        }
    }

    private void store(@Nullable Long id, WordingForm form) {
        if (id == null) {
            wordings.add(form);
        } else {
            wordings.revise(id, form);
        }
    }

    /** What was typed stays in the form, as an answer to what somebody else stored, which is told above it. */
    private String showBoth(@Nullable Long id, WordingForm mine, Model model, HttpServletResponse response) {
        if (id == null) {
            throw new StaleEdit();
        }
        Wording theirs = wordings.required(id);
        model.addAttribute("form", mine.withVersion(theirs.version()));
        binding.again("form", mine.withVersion(theirs.version()), Map.of(), false, model)
                .reject(
                        theirs.isRemoved() ? "drafting.words.gone" : "drafting.words.stale",
                        new Object[] {theirs.phrase(), theirs.advice()},
                        null);
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(id, model);
    }

    private static String page(@Nullable Long id, Model model) {
        model.addAttribute("heading", id == null ? "drafting.words.new" : "drafting.words.edit");
        model.addAttribute("action", "/beheer/woorden/" + (id == null ? "nieuw" : id));
        return "drafting/words/edit";
    }

    private static String back(String message, @Nullable String phrase, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", message);
        flash.addFlashAttribute("noticeAbout", phrase);
        return LIST;
    }
}
