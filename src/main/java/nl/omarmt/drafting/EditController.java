package nl.omarmt.drafting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import nl.omarmt.drafting.manuscripts.Hand;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.web.RowMove;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The editor of one kind of content: a feature's admin controller extends it, says which view shows the form, and adds
 * what the form offers to choose from.
 *
 * <p>Whatever the answer is, all that was typed is kept: in the working copy, or as a revision of its own when somebody
 * else has written meanwhile (ADR 6).
 *
 * @param <F> the form of that kind
 */
@WithEditor
public abstract class EditController<F extends EditForm<F>> {

    private final ContentEditing<F> contents;
    private final EditorDesk desk;
    private final String view;

    /** @param view the template that shows the form, such as {@code articles/admin/edit} */
    protected EditController(ContentEditing<F> contents, EditorDesk desk, String view) {
        this.contents = contents;
        this.desk = desk;
        this.view = view;
    }

    /** Adds what the form offers to choose from. */
    protected abstract void offer(Model model);

    /** Forms are records: what their constructors took is not set once more, for their lists cannot be changed. */
    @InitBinder({"form", "hand", "next"})
    protected void bindOnce(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    /** @param concept the key of something that was begun before and not saved yet */
    @GetMapping("/nieuw")
    protected String blank(@RequestParam(required = false) @Nullable UUID concept, Model model) {
        return show(Place.unsaved(contents.kind(), concept == null ? UUID.randomUUID() : concept), model);
    }

    @GetMapping("/{id:\\d{1,18}}")
    protected String edit(@PathVariable long id, Model model) {
        return show(Place.of(contents.kind(), id), model);
    }

    /** Keeps what was typed, while somebody types; asked by a script, which reads the answer as JSON. */
    @PostMapping({"/nieuw/werkversie", "/{id:\\d{1,18}}/werkversie"})
    protected ResponseEntity<KeptAnswer> keep(
            @PathVariable(required = false) @Nullable Long id,
            @ModelAttribute("form") F form,
            BindingResult bound,
            @ModelAttribute("hand") Hand hand,
            @ModelAttribute("next") Next next) {
        Place place = place(id, hand);
        Kept kept = desk.keep(contents, place, hand, desk.typed(contents, place, form, bound, next));
        return ResponseEntity.status(kept.isRefused() ? HttpStatus.CONFLICT : HttpStatus.OK)
                .body(desk.answer(kept));
    }

    /** Looks through what was typed, and changes nothing; asked by a script, which puts the answer into the page. */
    @PostMapping({"/nieuw/controle", "/{id:\\d{1,18}}/controle"})
    protected String check(
            @PathVariable(required = false) @Nullable Long id,
            @ModelAttribute("form") F form,
            BindingResult bound,
            @ModelAttribute("hand") Hand hand,
            Model model) {
        model.addAttribute("kind", contents.kind());
        desk.lookThrough(contents, place(id, hand), form, model);
        return "drafting/checks :: found";
    }

    @PostMapping({"/nieuw", "/{id:\\d{1,18}}"})
    protected String save(
            @PathVariable(required = false) @Nullable Long id,
            @Valid @ModelAttribute("form") F form,
            BindingResult bound,
            @ModelAttribute("hand") Hand hand,
            @ModelAttribute("next") Next next,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Place place = place(id, hand);
        Typed<F> typed = desk.typed(contents, place, form, bound, next);
        Optional<RowMove> move = next.move();
        // Rows move only when everything could be read: what could not be, such as a date, is in no record.
        if (move.isPresent() && typed.unreadable().isEmpty()) {
            Typed<F> moved = Typed.wholly(typed.form().withRows(move.get()));
            return after(desk.keep(contents, place, hand, moved), moved, next, model, response);
        }
        if (next.previews()) {
            return after(desk.keep(contents, place, hand, typed), typed, next, model, response);
        }
        BindingResult errors = desk.check(typed, bound, next, model);
        Kept kept = errors.hasErrors() || move.isPresent()
                ? desk.keep(contents, place, hand, typed)
                : desk.save(contents, place, hand, typed.form(), next, errors);
        if (kept.isRefused() || !errors.hasErrors()) {
            flash.addFlashAttribute("notice", kept.outcome());
            return after(kept, typed, next, model, response);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(desk.open(contents, kept.place()).sheet(), typed, model);
    }

    private Place place(@Nullable Long id, Hand hand) {
        return id == null ? Place.unsaved(contents.kind(), hand.keyOrNew()) : Place.of(contents.kind(), id);
    }

    /** Leads to the page that shows what was kept; or shows both texts, when somebody else has written meanwhile. */
    private String after(Kept kept, Typed<F> typed, Next next, Model model, HttpServletResponse response) {
        Integer aside = kept.conflict();
        if (aside == null) {
            return "redirect:" + next.address(kept.place());
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        desk.compare(contents, kept.place(), aside, typed, model);
        return Conflict.VIEW;
    }

    private String show(Place place, Model model) {
        Opened<F> opened = desk.open(contents, place);
        Long savedAs = opened.savedAs();
        if (place.isNew() && savedAs != null) {
            return "redirect:" + contents.kind().adminPath(savedAs);
        }
        desk.show(opened.typed(), model);
        return page(opened.sheet(), opened.typed(), model);
    }

    private String page(Sheet sheet, Typed<F> typed, Model model) {
        desk.describe(sheet, model);
        desk.lookThrough(contents, sheet.place(), typed.form(), model);
        offer(model);
        return view;
    }
}
