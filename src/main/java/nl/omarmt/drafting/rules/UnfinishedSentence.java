package nl.omarmt.drafting.rules;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Phrase;
import nl.omarmt.drafting.checks.Rule;
import nl.omarmt.text.Block.Sort;
import nl.omarmt.text.Sentence;
import nl.omarmt.text.WordList;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A paragraph that breaks off: with a comma or "…", or without a mark although it is a sentence, which shows by a verb or
 * who does something. An address, a name or a time below a text needs no mark.
 */
@Component
@Order(2)
class UnfinishedSentence implements Rule {

    private static final int LEAST_WORDS = 4;

    /** Words without which hardly any Dutch sentence does, and which names, times and addresses do not have. */
    private static final Set<String> OF_SENTENCES = WordList.read(UnfinishedSentence.class, "of-sentences.txt");

    @Override
    public String id() {
        return "unfinished";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        return text.spots(Set.of(Part.SUMMARY, Part.TEXT, Part.PARAGRAPHS))
                .filter(spot -> spot.block().sort() == Sort.PARAGRAPH)
                .flatMap(spot -> spot.phrases().reduce((before, last) -> last).stream())
                .filter(last -> isBrokenOff(last.sentence()))
                .map(Phrase::finding);
    }

    private static boolean isBrokenOff(Sentence last) {
        String text = last.text();
        return text.endsWith(",")
                || text.endsWith("…")
                || text.endsWith("...")
                || !last.isEnded() && last.words().size() >= LEAST_WORDS && isSentence(last);
    }

    private static boolean isSentence(Sentence sentence) {
        return sentence.words().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(OF_SENTENCES::contains);
    }
}
