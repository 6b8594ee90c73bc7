package nl.omarmt.drafting.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.omarmt.publishing.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A text as the rules see it.
 *
 * @param form as it was typed
 * @param date the day that it is about; none when it has none
 * @param isReleased whether readers see it, or will by themselves
 * @param passages the fields with words, also the empty ones, in the order of the form
 * @param rows the names of the rows of the form that have one, by their path such as {@code sections[2]}
 */
public record CheckedText(
        Kind kind,
        Record form,
        @Nullable LocalDate date,
        boolean isReleased,
        List<Passage> passages,
        Map<String, String> rows) {

    /**
     * Reads a form.
     *
     * @param complete the same form with what follows from something else, such as the date of an event
     */
    public static CheckedText of(Kind kind, Record form, Record complete, boolean isReleased) {
        Reading reading = Reading.of(form);
        return new CheckedText(
                kind,
                form,
                complete == form ? reading.date() : Reading.of(complete).date(),
                isReleased,
                reading.passages(),
                reading.rows());
    }

    /** The passages of these sorts. */
    public Stream<Passage> passages(Set<Part> parts) {
        return passages.stream().filter(passage -> parts.contains(passage.part()));
    }

    /** The sentences of the passages of these sorts. */
    public Stream<Phrase> phrases(Set<Part> parts) {
        return spots(parts).flatMap(Spot::phrases);
    }

    /** The blocks of the passages of these sorts. */
    public Stream<Spot> spots(Set<Part> parts) {
        return passages(parts).flatMap(Passage::spots);
    }
}
