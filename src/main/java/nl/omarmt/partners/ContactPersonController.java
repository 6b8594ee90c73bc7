package nl.omarmt.partners;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import nl.omarmt.drafting.Conflict;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.Merging;
import nl.omarmt.drafting.Taken;
import nl.omarmt.publishing.Kind;
import nl.omarmt.web.FormBinding;
import nl.omarmt.web.RowMove;
import nl.omarmt.web.StaleEdit;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where coordinators keep the contact persons of a partner. */
@Controller
@RequestMapping("/beheer/partners/{partnerId:\\d{1,18}}/contactpersonen")
class ContactPersonController {

    private final ContactPersons persons;
    private final FormBinding binding;
    private final Merging merging;

    ContactPersonController(ContactPersons persons, FormBinding binding, Merging merging) {
        this.persons = persons;
        this.binding = binding;
        this.merging = merging;
    }

    /** Its list cannot be changed once it was made. */
    @InitBinder("taken")
    void bindOnce(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping("/nieuw")
    String blank(@PathVariable long partnerId, Model model) {
        return show(partnerId, null, ContactPersonForm.blank(), model);
    }

    @GetMapping("/{id:\\d{1,18}}")
    String edit(@PathVariable long partnerId, @PathVariable long id, Model model) {
        return show(partnerId, id, persons.form(partnerId, id), model);
    }

    @PostMapping({"/nieuw", "/{id:\\d{1,18}}"})
    String save(
            @PathVariable long partnerId,
            @PathVariable(required = false) @Nullable Long id,
            @Valid @ModelAttribute("form") ContactPersonForm posted,
            BindingResult bound,
            @RequestParam(required = false) @Nullable String rows,
            @ModelAttribute("taken") Taken taken,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Optional<RowMove> move = Optional.ofNullable(rows).flatMap(RowMove::parse);
        if (move.isPresent() && bound.getTarget() != null) {
            return show(partnerId, id, posted.withRows(move.get()), model);
        }
        ContactPersonForm stored =
                id == null || bound.getTarget() == null || taken.take().isEmpty() ? null : persons.form(partnerId, id);
        boolean takes = stored != null;
        ContactPersonForm form = stored == null ? posted : merging.taken(posted, stored, taken.take());
        BindingResult errors =
                takes ? binding.again("form", form, Map.of(), true, model) : binding.complete(form, bound, model);
        if (!errors.hasErrors()) {
            try {
                store(partnerId, id, form);
                return back(partnerId, "partners.person.saved", flash);
            } catch (StaleEdit stale) {
                return showBoth(partnerId, id, form, model, response);
            } catch (ImpossibleAbsences impossible) {
                impossible
                        .problems()
                        .forEach(problem -> errors.rejectValue(
                                problem.field(),
                                problem.message(),
                                problem.arguments().toArray(),
                                null));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(partnerId, id, model);
    }

    @PostMapping("/{id:\\d{1,18}}/verwijderen")
    String remove(
            @PathVariable long partnerId, @PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
        persons.remove(partnerId, id, version);
        return back(partnerId, "partners.person.removed", flash);
    }

    private void store(long partnerId, @Nullable Long id, ContactPersonForm form) {
        if (id == null) {
            persons.add(partnerId, form);
        } else {
            persons.revise(partnerId, id, form);
        }
    }

    private String showBoth(
            long partnerId, @Nullable Long id, ContactPersonForm mine, Model model, HttpServletResponse response) {
        if (id == null) {
            throw new StaleEdit();
        }
        ContactPersonForm theirs = persons.form(partnerId, id);
        String action = path(partnerId, id);
        model.addAttribute(
                "conflict",
                merging.conflict(
                        "partners", mine.withVersion(theirs.version()), theirs, action, Fields.text(theirs.name())));
        response.setStatus(HttpStatus.CONFLICT.value());
        return Conflict.VIEW;
    }

    private String show(long partnerId, @Nullable Long id, ContactPersonForm form, Model model) {
        // A fresh binding: what was bound before belongs to rows that have moved.
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form);
        return page(partnerId, id, model);
    }

    private String page(long partnerId, @Nullable Long id, Model model) {
        String partnerPath = Kind.PARTNER.adminPath(partnerId);
        model.addAttribute("kind", Kind.PARTNER);
        model.addAttribute("partner", persons.partner(partnerId));
        model.addAttribute("partnerPath", partnerPath);
        model.addAttribute("action", path(partnerId, id));
        model.addAttribute("isNew", id == null);
        model.addAttribute("substitutes", persons.substitutes(id));
        return "partners/admin/person";
    }

    private static String path(long partnerId, @Nullable Long id) {
        return Kind.PARTNER.adminPath(partnerId) + "/contactpersonen/" + (id == null ? "nieuw" : id);
    }

    private static String back(long partnerId, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", message);
        return "redirect:" + Kind.PARTNER.adminPath(partnerId) + "#contactpersonen";
    }
}
