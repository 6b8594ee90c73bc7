package nl.omarmt.drafting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import nl.omarmt.publishing.IncompleteContent;
import nl.omarmt.web.RowMove;
import nl.omarmt.web.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
 * <p>Every answer that stores nothing (422, 409, a moved row) shows the form with all that was typed.
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
    @InitBinder("form")
    protected void bindOnce(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping("/nieuw")
    protected String blank(Model model) {
        return show(contents.blank(), null, model);
    }

    @GetMapping("/{id:\\d{1,18}}")
    protected String edit(@PathVariable long id, Model model) {
        return show(contents.form(id), id, model);
    }

    @PostMapping({"/nieuw", "/{id:\\d{1,18}}"})
    protected String save(
            @PathVariable(required = false) @Nullable Long id,
            @Valid @ModelAttribute("form") F form,
            BindingResult bound,
            @RequestParam(required = false) @Nullable String rows,
            @RequestParam(required = false) @Nullable String then,
            @RequestParam(required = false) @Nullable String publishAt,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Optional<RowMove> move = Optional.ofNullable(rows).flatMap(RowMove::parse);
        // Rows move only when everything could be read: what could not be, such as a date, is in no record.
        if (move.isPresent() && bound.getTarget() != null) {
            return show(form.withRows(move.get()), id, model);
        }
        Next next = new Next(then, publishAt);
        BindingResult errors = desk.complete(form, bound, model);
        desk.check(next, errors);
        if (!errors.hasErrors() && move.isEmpty()) {
            try {
                long stored = id == null ? contents.draft(form) : revise(id, form);
                return desk.proceed(contents.kind(), stored, next, flash);
            } catch (StaleEdit stale) {
                return showBoth(form, id, model, response);
            } catch (FieldRefused refused) {
                errors.rejectValue(refused.field(), refused.message(), new Object[] {refused.argument()}, null);
            } catch (IncompleteContent incomplete) {
                desk.reject(incomplete, errors);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(id, model);
    }

    private long revise(long id, F form) {
        contents.revise(id, form);
        return id;
    }

    private String showBoth(F mine, @Nullable Long id, Model model, HttpServletResponse response) {
        if (id == null) {
            throw new StaleEdit();
        }
        F theirs = contents.form(id);
        model.addAttribute("differences", Difference.between((Record) mine, (Record) theirs));
        response.setStatus(HttpStatus.CONFLICT.value());
        return show(mine.answering(theirs), id, model);
    }

    private String show(F form, @Nullable Long id, Model model) {
        // A fresh binding: what was bound before belongs to rows that have moved.
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form);
        return page(id, model);
    }

    private String page(@Nullable Long id, Model model) {
        desk.describe(contents.kind(), id, model);
        offer(model);
        return view;
    }
}
