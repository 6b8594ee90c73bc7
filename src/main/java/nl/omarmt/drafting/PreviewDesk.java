package nl.omarmt.drafting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import nl.omarmt.drafting.checks.CheckList;
import nl.omarmt.drafting.manuscripts.Lifetime;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.publishing.Kind;
import nl.omarmt.security.AnswerHeaders;
import nl.omarmt.web.FieldLabels;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.FieldError;

/** The page of the desk round a preview: at which width, of which text, what is missing, and with whom it is shared. */
@Component
class PreviewDesk {

    private final Editors editors;
    private final Previews previews;
    private final PreviewSharing sharing;
    private final Writing writing;
    private final Checking checking;
    private final FieldLabels labels;
    private final MessageSource messages;

    PreviewDesk(
            Editors editors,
            Previews previews,
            PreviewSharing sharing,
            Writing writing,
            Checking checking,
            FieldLabels labels,
            MessageSource messages) {
        this.editors = editors;
        this.previews = previews;
        this.sharing = sharing;
        this.writing = writing;
        this.checking = checking;
        this.labels = labels;
        this.messages = messages;
    }

    /** Puts everything into the model but {@code share}, the form, and gives the template. */
    String show(Place place, PreviewWidth width, Model model, HttpServletResponse response) {
        Preview preview = previews.of(editors.of(place.kind()), place);
        Kind kind = place.kind();
        response.setHeader("Content-Security-Policy", AnswerHeaders.policy("frame-src 'self'"));
        model.addAttribute("kind", kind);
        model.addAttribute("place", place);
        model.addAttribute("sheet", preview.sheet());
        model.addAttribute("named", preview.page().title());
        model.addAttribute("published", preview.published());
        model.addAttribute("errors", errors(editors.of(kind), place));
        model.addAttribute("faults", faults(kind, preview.faults()));
        model.addAttribute("width", width);
        model.addAttribute("widths", PreviewWidth.values());
        model.addAttribute("lifetimes", Lifetime.values());
        model.addAttribute("links", sharing.links(place));
        model.addAttribute("canShare", sharing.canShare(place));
        model.addAttribute("canMail", sharing.canMail());
        return "drafting/preview-page";
    }

    /** What keeps the text from its readers, as the card beside it says. */
    private <F extends EditForm<F>> List<CheckList.Place> errors(ContentEditing<F> editing, Place place) {
        return checking.list(
                        editing, place, writing.open(editing, place).typed().form())
                .errors();
    }

    private List<Fault> faults(Kind kind, List<FieldError> errors) {
        Locale language = LocaleContextHolder.getLocale();
        return errors.stream()
                .map(error -> new Fault(
                        error.getField(),
                        labels.of(kind.module() + ".form", error.getField()),
                        messages.getMessage(error, language)))
                .toList();
    }

    /** What is wrong with one field. */
    public record Fault(String field, String label, String words) {}
}
