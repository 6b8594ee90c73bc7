package nl.omarmt.text;

import java.util.List;

/**
 * One sentence.
 *
 * @param text as it was written, without space around it
 * @param words in their order, without punctuation around them; a mark on its own, such as a dash, is no word
 */
public record Sentence(String text, List<String> words) {

    /** Whether somebody undergoes what is done, and who does it may stay unsaid (Dutch): "De zaal wordt versierd." */
    public boolean isPassive() {
        return Passive.is(this);
    }

    /** Whether it ends as a sentence does, with a mark; quotation marks and brackets may follow it. */
    public boolean isEnded() {
        return Sentences.isEnded(text);
    }
}
