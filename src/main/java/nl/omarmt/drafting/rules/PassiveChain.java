package nl.omarmt.drafting.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Phrase;
import nl.omarmt.drafting.checks.Rule;
import nl.omarmt.drafting.checks.Spot;
import org.springframework.stereotype.Component;

/**
 * Passive sentences after each other in one paragraph: one alone may be as good as any other sentence. With "zijn" only they
 * mostly tell how something is: "De kas is verwarmd. Het pad is verhard."
 */
@Component
class PassiveChain implements Rule {

    private static final int LEAST = 2;
    private static final Set<String> BECOME = Set.of("wordt", "worden", "werd", "werden");

    @Override
    public String id() {
        return "passiveChain";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        return text.spots(Part.PROSE).flatMap(PassiveChain::chains);
    }

    private static Stream<Finding> chains(Spot spot) {
        List<Finding> found = new ArrayList<>();
        List<Phrase> chain = new ArrayList<>();
        spot.phrases().forEach(phrase -> {
            if (phrase.sentence().isPassive()) {
                chain.add(phrase);
            } else {
                judge(chain, found);
                chain.clear();
            }
        });
        judge(chain, found);
        return found.stream();
    }

    private static void judge(List<Phrase> chain, List<Finding> found) {
        if (chain.size() >= LEAST && chain.stream().anyMatch(PassiveChain::becomes)) {
            Phrase first = chain.get(0);
            found.add(first.spot()
                    .finding(first.start(), chain.get(chain.size() - 1).end(), chain.size()));
        }
    }

    private static boolean becomes(Phrase phrase) {
        return phrase.words().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(BECOME::contains);
    }
}
