package nl.omarmt.drafting;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.omarmt.drafting.checks.CheckList;
import nl.omarmt.drafting.manuscripts.Hand;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.drafting.reviews.ReviewRefused;
import nl.omarmt.drafting.reviews.Reviews;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.IncompleteContent;
import nl.omarmt.publishing.Kind;
import nl.omarmt.web.FormBinding;
import nl.omarmt.web.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What every editor does around its form: it reads and shows what was typed, and has it kept and saved. */
@Component
public class EditorDesk {

    /** So many of the newest versions stand beside the text. */
    private static final int VERSIONS = 3;

    private final Writing writing;
    private final Saving saving;
    private final Conflicts conflicts;
    private final History history;
    private final Reviews reviews;
    private final Checking checking;
    private final DeskLists lists;
    private final FormBinding binding;
    private final FormJson json;
    private final MessageSource messages;
    private final Clock clock;

    EditorDesk(
            Writing writing,
            Saving saving,
            Conflicts conflicts,
            History history,
            Reviews reviews,
            Checking checking,
            DeskLists lists,
            FormBinding binding,
            FormJson json,
            MessageSource messages,
            Clock clock) {
        this.writing = writing;
        this.saving = saving;
        this.conflicts = conflicts;
        this.history = history;
        this.reviews = reviews;
        this.checking = checking;
        this.lists = lists;
        this.binding = binding;
        this.json = json;
        this.messages = messages;
        this.clock = clock;
    }

    <F extends EditForm<F>> Opened<F> open(ContentEditing<F> contents, Place place) {
        return writing.open(contents, place);
    }

    /** Puts a text as it was typed into the model. */
    void show(Typed<?> typed, Model model) {
        if (typed.unreadable().isEmpty()) {
            model.addAttribute("form", typed.form());
        } else {
            binding.again("form", typed.form(), typed.unreadable(), false, model);
        }
    }

    /** What was posted, with what somebody wants to take over of the text that stands there now. */
    <F extends EditForm<F>> Typed<F> typed(
            ContentEditing<F> contents, Place place, F form, BindingResult bound, Next next) {
        Typed<F> typed = json.posted(form, bound);
        return next.take().isEmpty() ? typed : conflicts.merged(contents, place, typed, next.take());
    }

    /** The errors of what was typed, and of what shall happen with it. */
    BindingResult check(Typed<?> typed, BindingResult bound, Next next, Model model) {
        BindingResult errors = next.take().isEmpty()
                ? binding.complete(typed.form(), bound, model)
                : binding.again("form", typed.form(), typed.unreadable(), true, model);
        next.check(errors, clock.instant());
        return errors;
    }

    <F extends EditForm<F>> Kept keep(ContentEditing<F> contents, Place place, Hand hand, Typed<F> typed) {
        return writing.keep(contents, place, hand, typed);
    }

    /** Saves; what cannot be stored so becomes an error of the form, and nothing happens besides. */
    <F extends EditForm<F>> Kept save(
            ContentEditing<F> contents, Place place, Hand hand, F form, Next next, BindingResult errors) {
        try {
            return saving.save(contents, place, hand, form, next);
        } catch (StaleEdit | OptimisticLockingFailureException stale) {
            return writing.putAside(place, hand, Typed.wholly(form));
        } catch (FieldRefused refused) {
            errors.rejectValue(refused.field(), refused.message(), new Object[] {refused.argument()}, null);
        } catch (IncompleteContent incomplete) {
            reject(incomplete, errors);
        } catch (ReviewRefused refused) {
            errors.reject(refused.key());
        }
        return writing.keep(contents, place, hand, Typed.wholly(form));
    }

    /**
     * Adds {@code checks}: what is to be mended in the text of this form, and what may be better; and {@code gaps}, its errors
     * alone.
     */
    <F extends EditForm<F>> void lookThrough(ContentEditing<F> contents, Place place, F form, Model model) {
        CheckList checks = checking.list(contents, place, form);
        model.addAttribute("checks", checks);
        model.addAttribute("gaps", checks.errors());
    }

    /** Adds {@code kind}, {@code sheet}, {@code versions}, {@code review}, and for stored content {@code item} and {@code amendment}. */
    void describe(Sheet sheet, Model model) {
        Kind kind = sheet.place().kind();
        Long id = sheet.place().id();
        model.addAttribute("kind", kind);
        model.addAttribute("sheet", sheet);
        model.addAttribute("widths", PreviewWidth.values());
        model.addAttribute("versions", id == null ? List.of() : history.latest(sheet.place(), VERSIONS));
        model.addAttribute("review", reviews.panel(sheet.place(), json::sameWords));
        model.addAttribute("amendment", id == null ? null : history.plannedAmendment(sheet.place()));
        model.addAttribute("item", id == null ? null : lists.row(kind, id));
    }

    /** Adds what the page shows that lays two texts beside each other. */
    <F extends EditForm<F>> void compare(
            ContentEditing<F> contents, Place place, int revision, Typed<F> mine, Model model) {
        model.addAttribute("conflict", conflicts.between(contents, place, revision, mine));
    }

    /** What a script hears of a text that it sent. */
    KeptAnswer answer(Kept kept) {
        if (kept.conflict() != null) {
            return new KeptAnswer(
                    kept.seen(),
                    messages.getMessage("drafting.keep.refused", null, LocaleContextHolder.getLocale()),
                    kept.place().path("/versies/" + kept.conflict() + "/samenvoegen"));
        }
        return new KeptAnswer(kept.seen(), kept(kept.at()), kept.place().path());
    }

    private String kept(@Nullable ZonedDateTime at) {
        Locale locale = LocaleContextHolder.getLocale();
        return at == null
                ? ""
                : messages.getMessage(
                        "drafting.kept",
                        new Object[] {
                            at.format(DateTimeFormatter.ofPattern(
                                    messages.getMessage("web.format.time", null, locale), locale))
                        },
                        locale);
    }

    private static void reject(IncompleteContent incomplete, BindingResult errors) {
        for (Gap gap : incomplete.gaps()) {
            errors.rejectValue(gap.field(), gap.message(), gap.arguments().toArray(), null);
        }
        errors.reject("drafting.published.incomplete");
    }
}
