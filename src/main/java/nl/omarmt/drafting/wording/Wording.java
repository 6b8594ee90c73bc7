package nl.omarmt.drafting.wording;

import java.util.List;
import nl.omarmt.publishing.Kind;

/**
 * One entry of the list.
 *
 * @param phrase a word or some words; with {@code *} behind it longer words count too
 * @param kinds in which kinds of content it counts
 * @param isRemoved whether it was taken off the list, and can be put back
 */
record Wording(long id, int version, String phrase, String advice, List<Kind> kinds, boolean isRemoved) {

    WordingForm form() {
        return new WordingForm(version, phrase, advice, kinds);
    }
}
