package nl.omarmt.drafting.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.omarmt.text.Block;
import nl.omarmt.text.Sentence;

/**
 * One block of a passage.
 *
 * @param number of the block in the passage, from 0
 */
public record Spot(Passage passage, int number) {

    public Block block() {
        return passage.blocks().get(number);
    }

    public String text() {
        return block().text();
    }

    /** The sentences of the block. */
    public Stream<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>();
        int at = 0;
        for (Sentence sentence : block().sentences()) {
            at = text().indexOf(sentence.text(), at);
            phrases.add(new Phrase(this, sentence, at));
            at += sentence.text().length();
        }
        return phrases.stream();
    }

    /**
     * Something about these words of the block, where they stand first.
     *
     * @param arguments for the message of the rule
     */
    public Finding finding(String words, Object... arguments) {
        int start = text().indexOf(words);
        return start < 0 ? finding(0, text().length(), arguments) : finding(start, start + words.length(), arguments);
    }

    /** Something about the words from one place of the block until before another. */
    public Finding finding(int start, int end, Object... arguments) {
        return new Finding(passage.path(), new Words(this, start, end), List.of(arguments));
    }
}
