package nl.omarmt.drafting.checks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckList.Group;
import nl.omarmt.drafting.checks.CheckList.Place;
import nl.omarmt.publishing.Gap;
import nl.omarmt.text.Excerpt;
import nl.omarmt.web.FieldLabels;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts what was found into words. */
@Component
public class CheckLists {

    /** More places of one rule than these are only counted. */
    private static final int SHOWN = 12;

    private static final int QUOTE = 80;
    private static final int NAME = 40;

    private final Checks checks;
    private final FieldLabels labels;
    private final MessageSource messages;

    CheckLists(Checks checks, FieldLabels labels, MessageSource messages) {
        this.checks = checks;
        this.labels = labels;
        this.messages = messages;
    }

    /**
     * Looks through a text.
     *
     * @param gaps what it misses
     * @param known what would block and stands in what readers see already (see {@link Checks#known}): only a hint
     */
    public CheckList of(CheckedText text, List<Gap> gaps, Set<String> known) {
        Set<String> missing = gaps.stream().map(Gap::field).collect(Collectors.toSet());
        List<Found> found = checks.of(text);
        Stream<Place> blocking = found.stream()
                .filter(Found::blocks)
                .map(one -> one.without(known))
                .flatMap(one -> places(one, text));
        return new CheckList(
                true,
                Stream.concat(gaps.stream().map(this::place), blocking).toList(),
                found.stream()
                        .map(one -> one.blocks() ? one.within(known) : one.besides(missing))
                        .filter(one -> !one.findings().isEmpty())
                        .map(one -> group(one, text))
                        .toList());
    }

    private Place place(Gap gap) {
        return new Place(gap.field(), "", say(gap.message(), gap.arguments().toArray()), "", "", 0);
    }

    private Group group(Found found, CheckedText text) {
        String message = found.rule().message();
        int count = found.findings().size();
        return new Group(
                found.rule().id(),
                say(message + ".title", count),
                say(message + ".advice"),
                found.findings().stream()
                        .limit(SHOWN)
                        .map(finding -> place(found.rule(), finding, text, count > 1))
                        .toList(),
                count);
    }

    private Stream<Place> places(Found found, CheckedText text) {
        return found.findings().stream().map(finding -> place(found.rule(), finding, text, false));
    }

    /** @param among whether it stands below a title that says the same of all places */
    private Place place(Rule rule, Finding finding, CheckedText text, boolean among) {
        String message = say(
                rule.message(),
                finding.arguments().stream().map(CheckLists::shown).toArray());
        String words = finding.quote();
        String quote = message.contains(words) ? "" : Excerpt.of(words, QUOTE);
        boolean saysMore = !among || quote.isEmpty() || !finding.arguments().isEmpty();
        return new Place(
                finding.path(), label(text, finding.path()), saysMore ? message : "", quote, words, finding.before());
    }

    /** "Onderdelen 3 (Welkom in Zuilen), Tekst". */
    private String label(CheckedText text, String path) {
        String form = text.kind().module() + ".form";
        String words = labels.of(form, path);
        String row = path.substring(0, path.indexOf(']') + 1);
        String name = text.rows().get(row);
        if (name == null) {
            return words;
        }
        String number = labels.of(form, row);
        return number + " (" + Excerpt.of(name, NAME) + ")" + words.substring(number.length());
    }

    private static Object shown(Object argument) {
        return argument instanceof LocalDate day
                ? day.format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale()))
                : argument;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
