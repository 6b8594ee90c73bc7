package nl.omarmt.drafting.rules;

import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Rule;
import org.springframework.stereotype.Component;

/** A sentence of more than 25 words. */
@Component
class LongSentence implements Rule {

    private static final int MOST_WORDS = 25;

    @Override
    public String id() {
        return "longSentence";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        return text.phrases(Part.PROSE)
                .filter(phrase -> phrase.words().size() > MOST_WORDS)
                .map(phrase -> phrase.finding(phrase.words().size()));
    }
}
