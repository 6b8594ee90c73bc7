package nl.omarmt.drafting.checks;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.Rule.Severity;
import nl.omarmt.publishing.Gap;
import org.springframework.stereotype.Component;

/** All rules that the site has. */
@Component
public class Checks {

    /** More places than these nobody mends one by one; whoever mends some is shown the next. */
    static final int MOST = 50;

    private final List<Rule> rules;

    Checks(List<Rule> rules) {
        this.rules = rules;
    }

    /** What each rule finds; rules that find nothing are left out. */
    List<Found> of(CheckedText text) {
        return look(rules.stream(), text).toList();
    }

    /** What keeps texts from being published by the settings of this moment, for who looks through many. */
    public Function<Supplier<CheckedText>, List<Gap>> blockingNow() {
        List<Rule> now = blocking().toList();
        return text -> now.isEmpty()
                ? List.of()
                : look(now.stream(), text.get()).flatMap(Found::gaps).toList();
    }

    /** What keeps a text from being published. */
    public List<Gap> blocking(CheckedText text) {
        return blocking(text, Set.of());
    }

    /**
     * What keeps a text from taking the place of another.
     *
     * @param known what the other holds already
     */
    public List<Gap> blocking(CheckedText text, Set<String> known) {
        return look(blocking(), text)
                .map(found -> found.without(known))
                .flatMap(Found::gaps)
                .toList();
    }

    /** What would keep this text from being published; it tells the same again in another text. */
    public Set<String> known(CheckedText text) {
        return look(blocking(), text).flatMap(Found::tokens).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Rule> blocking() {
        return rules.stream().filter(rule -> rule.severity() == Severity.BLOCKS);
    }

    private static Stream<Found> look(Stream<Rule> rules, CheckedText text) {
        return rules.map(rule -> new Found(rule, rule.check(text).limit(MOST).toList()))
                .filter(found -> !found.findings().isEmpty());
    }
}
