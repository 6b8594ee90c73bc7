package nl.omarmt.drafting.comparison;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.omarmt.text.Excerpt;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The words that a form has for its own fields: {@code <module>.form.<field>}, and for a field in a row
 * {@code <module>.form.<list>.<field>}. A list has one word wherever it stands.
 */
record Labels(MessageSource messages, String module, Locale locale) {

    private static final int ROW_NAME = 60;

    /** "Onderdelen 3 (Opening): Tekst". */
    String of(List<Step> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(place -> step(place == 0 ? null : steps.get(place - 1), steps.get(place)))
                .collect(Collectors.joining(": "));
    }

    /** "Tekst (2 van 3)", where there are more than one. */
    String part(String label, long number, long of) {
        return of == 1
                ? label
                : messages.getMessage("drafting.difference.part", new Object[] {label, number, of}, locale);
    }

    /** The word for one field of the rows of a list. */
    String field(String list, String field) {
        return words("form." + list + "." + field);
    }

    private String step(@Nullable Step above, Step step) {
        String label = above != null && step.row() == Step.FIELD
                ? field(above.field(), step.field())
                : words("form." + step.field());
        if (!step.isRow()) {
            return label;
        }
        return step.name().isEmpty()
                ? label + " " + step.row()
                : label + " " + step.row() + " (" + Excerpt.of(step.name(), ROW_NAME) + ")";
    }

    private String words(String key) {
        return messages.getMessage(module + "." + key, null, locale);
    }
}
