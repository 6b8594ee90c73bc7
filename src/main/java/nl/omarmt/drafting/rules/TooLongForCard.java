package nl.omarmt.drafting.rules;

import java.util.Map;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Rule;
import org.springframework.stereotype.Component;

/** A title or summary that makes a card which nobody reads to its end, and of which other sites show only the beginning. */
@Component
class TooLongForCard implements Rule {

    private static final Map<Part, Integer> MOST_CHARACTERS = Map.of(Part.TITLE, 90, Part.SUMMARY, 220);

    @Override
    public String id() {
        return "tooLongForCard";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        return text.passages(MOST_CHARACTERS.keySet())
                .filter(passage -> passage.words().length() > MOST_CHARACTERS.get(passage.part()))
                .map(passage ->
                        Finding.at(passage.path(), passage.words().length(), MOST_CHARACTERS.get(passage.part())));
    }
}
