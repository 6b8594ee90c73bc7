package nl.omarmt.text;

import java.util.List;
import java.util.Set;

/**
 * Knows Dutch passive sentences by "worden" with a past participle, and by "zijn" with one that does not take "zijn" by itself:
 * "is gegaan" is active. A guess from words alone: a rule that uses it should ask for more than one sentence.
 */
final class Passive {

    private static final Set<String> BECOME =
            Set.of("word", "wordt", "worden", "werd", "werden", "geworden", "wordend", "wordende");
    private static final Set<String> BE = Set.of("ben", "bent", "is", "zijn", "was", "waren", "geweest");

    /** Irregular participles, as they are without a verb's separable part. */
    private static final Set<String> IRREGULAR = WordList.read("participles.txt");

    /** What looks like a participle and is none. */
    private static final Set<String> OTHERWISE = WordList.read("no-participles.txt");

    /** Participles that go with "zijn" in an active sentence, or tell how somebody is. */
    private static final Set<String> WITH_BE = WordList.read("participles-with-zijn.txt");

    private static final List<String> SEPARABLE = List.of(
            "aan",
            "achter",
            "achteruit",
            "af",
            "bij",
            "bijeen",
            "binnen",
            "boven",
            "buiten",
            "door",
            "goed",
            "in",
            "klaar",
            "langs",
            "mede",
            "mee",
            "na",
            "neer",
            "om",
            "omhoog",
            "onder",
            "op",
            "open",
            "over",
            "plaats",
            "rond",
            "samen",
            "stil",
            "teleur",
            "tegen",
            "tentoon",
            "terug",
            "thuis",
            "toe",
            "uit",
            "uiteen",
            "vast",
            "verder",
            "vol",
            "voor",
            "voort",
            "vrij",
            "waar",
            "weer",
            "weg");

    private static final List<String> UNSTRESSED = List.of("be", "her", "ont", "ver");

    private Passive() {}

    static boolean is(Sentence sentence) {
        List<String> words = sentence.words().stream()
                .map(word -> word.toLowerCase(Dutch.LOCALE))
                .toList();
        if (words.stream().anyMatch(BECOME::contains)) {
            return words.stream().anyMatch(word -> !BECOME.contains(word) && isParticiple(word));
        }
        return words.stream().anyMatch(BE::contains)
                && words.stream().anyMatch(word -> !BE.contains(word) && !WITH_BE.contains(word) && isParticiple(word));
    }

    static boolean isParticiple(String word) {
        if (OTHERWISE.contains(word) || word.endsWith("heid")) {
            return false;
        }
        String verb = withoutSeparable(word);
        return IRREGULAR.contains(verb)
                || !OTHERWISE.contains(verb)
                        && (isWeak(verb, "ge", 5) || UNSTRESSED.stream().anyMatch(start -> isD(verb, start)));
    }

    /** As "gemaakt" and "geregeld". */
    private static boolean isWeak(String word, String start, int least) {
        return word.length() >= least && word.startsWith(start) && (word.endsWith("d") || word.endsWith("t"));
    }

    /** As "verdeeld"; with a t at its end it would often be "vertelt". */
    private static boolean isD(String word, String start) {
        return word.length() >= 6 && word.startsWith(start) && word.endsWith("d");
    }

    private static String withoutSeparable(String word) {
        return SEPARABLE.stream()
                .filter(word::startsWith)
                .map(part -> word.substring(part.length()))
                .filter(rest -> rest.startsWith("ge") && rest.length() > 4 || IRREGULAR.contains(rest))
                .findFirst()
                .orElse(word);
    }
}
