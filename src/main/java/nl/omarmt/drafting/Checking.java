package nl.omarmt.drafting;

import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.omarmt.drafting.checks.CheckList;
import nl.omarmt.drafting.checks.CheckLists;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Checks;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Gap;
import org.springframework.stereotype.Component;

/** Looks through a text while it is written, and before readers get it. */
@Component
class Checking {

    private final Contents contents;
    private final Completeness completeness;
    private final Checks checks;
    private final CheckLists lists;
    private final StoredTexts stored;
    private final FormJson json;
    private final Clock clock;

    Checking(
            Contents contents,
            Completeness completeness,
            Checks checks,
            CheckLists lists,
            StoredTexts stored,
            FormJson json,
            Clock clock) {
        this.contents = contents;
        this.completeness = completeness;
        this.checks = checks;
        this.lists = lists;
        this.stored = stored;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What is to be mended and what may be better in a text as it was typed; nothing before anything was.
     *
     * @throws nl.omarmt.web.NotFound when there is no such content, or it lies in the bin
     */
    <F extends EditForm<F>> CheckList list(ContentEditing<F> editing, Place place, F form) {
        if (place.isNew() && json.sameWords(json.write(Typed.wholly(form)), stored.text(editing, place))) {
            return CheckList.UNTOUCHED;
        }
        boolean isReleased = isReleased(place);
        Optional<Content> sketch = sketch(editing, form);
        CheckedText text = CheckedText.of(
                editing.kind(), (Record) form, sketch.map(Checking::form).orElse((Record) form), isReleased);
        List<Gap> gaps = sketch.map(content -> completeness.gaps(
                        content, isReleased ? content.gaps() : content.gaps(clock.instant()), (Record) form))
                .orElse(List.of());
        return lists.of(text, gaps, isReleased ? known(editing, place) : Set.of());
    }

    /**
     * Checks a text that takes the place of what readers see, or will see by themselves.
     *
     * @throws nl.omarmt.publishing.IncompleteContent when it holds something that blocks and that the text of before does not
     */
    <F extends EditForm<F>> void require(ContentEditing<F> editing, F form, F before) {
        CheckedText text = CheckedText.of(editing.kind(), (Record) form, (Record) before, true);
        CheckedText seen = CheckedText.of(editing.kind(), (Record) before, (Record) before, true);
        Completeness.require(checks.blocking(text, checks.known(seen)));
    }

    private <F extends EditForm<F>> Set<String> known(ContentEditing<F> editing, Place place) {
        Record form = (Record) editing.form(Objects.requireNonNull(place.id()));
        return checks.known(CheckedText.of(editing.kind(), form, form, true));
    }

    private boolean isReleased(Place place) {
        Long id = place.id();
        if (id == null) {
            return false;
        }
        contents.requireOpen(place.kind(), id);
        return contents.find(place.kind(), id).publication().isReleased();
    }

    /** None when a day lies beyond every calendar: then the form itself says what is wrong. */
    private static <F extends EditForm<F>> Optional<Content> sketch(ContentEditing<F> editing, F form) {
        try {
            return Optional.of(editing.sketch(form));
        } catch (DateTimeException beyond) {
            return Optional.empty();
        }
    }

    private static Record form(Content sketch) {
        return (Record) ((Written<?>) sketch).asForm();
    }
}
