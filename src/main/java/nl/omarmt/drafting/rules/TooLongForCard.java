package nl.omarmt.drafting.rules;

import java.util.Set;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Rule;
import org.springframework.stereotype.Component;

/** A title or summary that makes a card which nobody reads to its end, and of which other sites show only the beginning. */
@Component
class TooLongForCard implements Rule {

    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_SUMMARY = 220;

    @Override
    public String id() {
        return "tooLongForCard";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        return Stream.concat(
                longerThan(LONGEST_TITLE, Part.TITLE, text), longerThan(LONGEST_SUMMARY, Part.SUMMARY, text));
    }

    private static Stream<Finding> longerThan(int characters, Part part, CheckedText text) {
        return text.passages(Set.of(part))
                .filter(passage -> passage.words().length() > characters)
                .map(passage -> Finding.at(passage.path(), passage.words().length(), characters));
    }
}
