package nl.omarmt.drafting.checks;

import java.util.List;
import nl.omarmt.text.Sentence;

/**
 * A sentence where it stands.
 *
 * @param start of it in the text of the block
 */
public record Phrase(Spot spot, Sentence sentence, int start) {

    public List<String> words() {
        return sentence.words();
    }

    public String text() {
        return sentence.text();
    }

    /** Where it ends in the text of the block. */
    public int end() {
        return start + text().length();
    }

    /**
     * Something about the sentence as a whole.
     *
     * @param arguments for the message of the rule
     */
    public Finding finding(Object... arguments) {
        return spot.finding(start, end(), arguments);
    }

    /** Something about one word of it. */
    public Finding findingOf(String word, Object... arguments) {
        int at = spot.text().indexOf(word, start);
        return spot.finding(at, at + word.length(), arguments);
    }
}
