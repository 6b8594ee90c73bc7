package nl.omarmt.drafting.wording;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Rule;
import nl.omarmt.drafting.checks.Spot;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A word on the list of the coordinators, with their advice; what somebody said is left as it was said. */
@Component
@Order(3)
class AdvisedWord implements Rule {

    private static final Set<Part> OWN_WORDS = EnumSet.copyOf(Part.WORDS);

    static {
        OWN_WORDS.remove(Part.QUOTE);
    }

    private final Wordings wordings;

    AdvisedWord(Wordings wordings) {
        this.wordings = wordings;
    }

    @Override
    public String id() {
        return "advisedWord";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        Lexicon lexicon = new Lexicon(wordings.of(text.kind()));
        return text.spots(OWN_WORDS).flatMap(spot -> found(lexicon, spot));
    }

    private static Stream<Finding> found(Lexicon lexicon, Spot spot) {
        return lexicon.in(spot.text()).stream()
                .map(hit -> spot.finding(
                        hit.start(),
                        hit.end(),
                        spot.text().substring(hit.start(), hit.end()),
                        hit.wording().advice()));
    }
}
