package nl.omarmt.drafting.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Compares texts of forms for people, and takes over what they chose. */
@Component
public class Differences {

    private final MessageSource messages;
    private final Names names;

    Differences(MessageSource messages, Names names) {
        this.messages = messages;
        this.names = names;
    }

    /**
     * Where two texts differ, in the order of the form.
     *
     * @param form the record of the form
     * @param module as the keys of its labels begin, such as {@code reports}
     * @param origin the text from which both come, for the suggestions; none when nobody knows
     */
    public List<Difference> between(
            Class<?> form, String module, ObjectNode before, ObjectNode after, @Nullable ObjectNode origin) {
        Locale locale = LocaleContextHolder.getLocale();
        Labels labels = new Labels(messages, module, locale);
        Values values = new Values(messages, names, labels, locale);
        Set<String> onlyTheirs = origin == null ? Set.of() : onlyAfter(form, before, after, origin);
        return Comparison.between(form, before, after).stream()
                .map(change -> view(change, labels, values, onlyTheirs.contains(change.token())))
                .toList();
    }

    /** Makes the first text say what the second says in the places with these tokens. */
    public void take(Class<?> form, ObjectNode mine, ObjectNode theirs, Collection<String> tokens) {
        Comparison.between(form, mine, theirs).stream()
                .filter(change -> tokens.contains(change.token()))
                .toList()
                .forEach(change -> change.take().run());
    }

    /** The changes that only the second text made: the first still is as the origin there. */
    private static Set<String> onlyAfter(Class<?> form, ObjectNode before, ObjectNode after, ObjectNode origin) {
        Set<String> mine = tokens(Comparison.between(form, before, origin));
        Set<String> theirs = tokens(Comparison.between(form, origin, after));
        return Comparison.between(form, before, after).stream()
                .filter(change -> change.sort() == Change.Sort.ROW_ADDED
                        ? theirs.contains(change.token())
                        : !mine.contains(change.token()))
                .map(Change::token)
                .collect(Collectors.toSet());
    }

    private static Set<String> tokens(List<Change> changes) {
        return changes.stream().map(Change::token).collect(Collectors.toSet());
    }

    private static Difference view(Change change, Labels labels, Values values, boolean suggested) {
        String before = words(change, change.before(), values);
        String after = words(change, change.after(), values);
        boolean onlyMarkup = change.sort() == Change.Sort.FIELD && before.equals(after);
        WordDifference words = change.before() == null || change.after() == null || onlyMarkup
                ? new WordDifference(WordDifference.own(before), WordDifference.own(after))
                : WordDifference.between(before, after);
        return new Difference(
                change.token(), labels.of(change.steps()), words.before(), words.after(), onlyMarkup, suggested);
    }

    private static String words(Change change, tools.jackson.databind.@Nullable JsonNode value, Values values) {
        if (value == null) {
            return "";
        }
        return switch (change.sort()) {
            case FIELD -> values.words(change.component(), value);
            case ROWS_MOVED -> values.order(value);
            case ROW_ADDED, ROW_REMOVED -> values.row(change.component(), Objects.requireNonNull(value));
        };
    }
}
