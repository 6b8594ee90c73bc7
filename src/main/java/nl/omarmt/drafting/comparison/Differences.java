package nl.omarmt.drafting.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
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
     */
    public List<Difference> between(Class<?> form, String module, ObjectNode before, ObjectNode after) {
        return views(Comparison.between(form, before, after), module, Set.of());
    }

    /**
     * The places in which somebody can choose between two texts; of a longer text each passage is one.
     *
     * @param origin the text from which both come, for the suggestions; none when nobody knows
     */
    public List<Difference> choices(
            Class<?> form, String module, ObjectNode mine, ObjectNode theirs, @Nullable ObjectNode origin) {
        List<Change> changes = Comparison.choices(form, mine, theirs);
        return views(changes, module, origin == null ? Set.of() : onlyTheirs(changes, form, mine, theirs, origin));
    }

    /** Makes the first text say what the second says in the places with these tokens. */
    public void take(Class<?> form, ObjectNode mine, ObjectNode theirs, Collection<String> tokens) {
        Comparison.choices(form, mine, theirs).stream()
                .filter(change -> tokens.contains(change.token()))
                .toList()
                .forEach(change -> change.take().run());
    }

    /** The changes that only the second text made: the first still is as the origin there. */
    private static Set<String> onlyTheirs(
            List<Change> changes, Class<?> form, ObjectNode mine, ObjectNode theirs, ObjectNode origin) {
        Map<String, Change> sinceMine = byToken(Comparison.between(form, mine, origin));
        Map<String, Change> sinceTheirs = byToken(Comparison.between(form, origin, theirs));
        return changes.stream()
                .filter(change -> switch (change.sort()) {
                    case ROW_ADDED -> sinceTheirs.containsKey(change.token());
                    case PASSAGE -> isAsIn(sinceMine.get(Change.Sort.FIELD + "." + change.place()), change.passage());
                    default -> !sinceMine.containsKey(change.token());
                })
                .map(Change::token)
                .collect(Collectors.toSet());
    }

    private static boolean isAsIn(@Nullable Change since, @Nullable Passage passage) {
        return since == null
                || since.after() != null
                        && Objects.requireNonNull(passage).isAsIn(since.after().asString(""));
    }

    private static Map<String, Change> byToken(List<Change> changes) {
        return changes.stream().collect(Collectors.toMap(Change::token, Function.identity()));
    }

    private List<Difference> views(List<Change> changes, String module, Set<String> suggested) {
        Locale locale = LocaleContextHolder.getLocale();
        Labels labels = new Labels(messages, module, locale);
        Values values = new Values(messages, names, labels, locale);
        Map<String, Long> parts = changes.stream().collect(Collectors.groupingBy(Change::place, Collectors.counting()));
        Map<String, Long> shown = new HashMap<>();
        return changes.stream()
                .map(change -> view(
                        change,
                        labels.part(
                                labels.of(change.steps()),
                                shown.merge(change.place(), 1L, Long::sum),
                                change.passage() == null ? 1 : parts.getOrDefault(change.place(), 1L)),
                        values,
                        suggested.contains(change.token())))
                .toList();
    }

    private static Difference view(Change change, String label, Values values, boolean suggested) {
        String before = words(change, change.before(), values);
        String after = words(change, change.after(), values);
        boolean onlyMarkup = change.isText() && before.equals(after);
        WordDifference words = change.before() == null || change.after() == null || onlyMarkup
                ? new WordDifference(WordDifference.own(before), WordDifference.own(after))
                : WordDifference.between(before, after);
        return new Difference(change.token(), label, words.before(), words.after(), onlyMarkup, suggested);
    }

    private static String words(Change change, @Nullable JsonNode value, Values values) {
        if (value == null) {
            return "";
        }
        return switch (change.sort()) {
            case FIELD, PASSAGE -> values.words(change.component(), value);
            case ROWS_MOVED -> values.order(value);
            case ROW_ADDED, ROW_REMOVED -> values.row(change.component(), value);
        };
    }
}
