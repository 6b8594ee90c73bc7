package nl.omarmt.drafting;

import java.time.Clock;
import java.util.List;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.IncompleteContent;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Status;
import nl.omarmt.web.FormBinding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What every editor does around its form: the card beside it, and what follows after saving. */
@Component
public class EditorDesk {

    private final Desk desk;
    private final DeskLists lists;
    private final Clock clock;
    private final FormBinding binding;

    EditorDesk(Desk desk, DeskLists lists, Clock clock, FormBinding binding) {
        this.desk = desk;
        this.lists = lists;
        this.clock = clock;
        this.binding = binding;
    }

    BindingResult complete(Object form, BindingResult bound, Model model) {
        return binding.complete(form, bound, model);
    }

    void check(Next next, BindingResult errors) {
        next.check(errors, clock.instant());
    }

    /** Adds {@code kind}, and for stored content {@code item} and {@code gaps}, for the card "Publiceren". */
    void describe(Kind kind, @Nullable Long id, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("item", id == null ? null : lists.row(kind, id));
        model.addAttribute("gaps", id == null ? List.of() : lists.gaps(kind, id));
    }

    /** Publishes or schedules when that was asked, and leads back to the editor with a word about what happened. */
    String proceed(Kind kind, long id, Next next, RedirectAttributes flash) {
        boolean isPublic = lists.row(kind, id).status() == Status.PUBLISHED;
        String message = isPublic ? "drafting.saved.public" : "drafting.saved.draft";
        if (next.publishes()) {
            try {
                desk.publish(kind, id, null, next.at());
                message = next.schedules() ? "drafting.scheduled" : "drafting.published";
            } catch (IncompleteContent incomplete) {
                message = "drafting.saved.incomplete";
            }
        }
        flash.addFlashAttribute("notice", message);
        return "redirect:" + kind.adminPath(id);
    }

    void reject(IncompleteContent incomplete, BindingResult errors) {
        for (Gap gap : incomplete.gaps()) {
            errors.rejectValue(gap.field(), gap.message(), gap.arguments().toArray(), null);
        }
        errors.reject("drafting.published.incomplete");
    }
}
