package nl.omarmt.drafting.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds phrases in texts: whole words, capitals or not, inflected only as they were typed. Each word of a text is looked up
 * once, however long the list is.
 */
final class Lexicon {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*+");

    /** No phrase begins with a longer part of a word. */
    private static final int LONGEST = 100;

    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

    Lexicon(List<Wording> wordings) {
        for (Wording wording : wordings) {
            List<String> words =
                    tokens(wording.phrase()).stream().map(Token::word).toList();
            if (!words.isEmpty()) {
                Phrase phrase = new Phrase(wording, words, wording.phrase().endsWith("*"));
                (phrase.isOpen() && words.size() == 1 ? byBeginning : byWord)
                        .computeIfAbsent(words.get(0), word -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    /** Where phrases stand in a text; of two in one place the longer. */
    List<Hit> in(String text) {
        List<Token> tokens = tokens(text);
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            int here = at;
            Optional<Phrase> longest = candidates(tokens.get(at).word())
                    .filter(phrase -> phrase.isAt(here, tokens))
                    .max((one, other) ->
                            Integer.compare(one.words().size(), other.words().size()));
            if (longest.isPresent()) {
                int last = at + longest.get().words().size() - 1;
                hits.add(new Hit(
                        longest.get().wording(),
                        tokens.get(at).start(),
                        tokens.get(last).end()));
                at = last;
            }
        }
        return hits;
    }

    private Stream<Phrase> candidates(String word) {
        Stream<Phrase> beginning = byBeginning.isEmpty()
                ? Stream.of()
                : IntStream.rangeClosed(1, Math.min(word.length(), LONGEST))
                        .mapToObj(length -> byBeginning.getOrDefault(word.substring(0, length), List.of()))
                        .flatMap(List::stream);
        return Stream.concat(byWord.getOrDefault(word, List.of()).stream(), beginning);
    }

    private static List<Token> tokens(String text) {
        return WORD.matcher(text)
                .results()
                .map(word ->
                        new Token(word.group().toLowerCase(Locale.ROOT).replace('’', '\''), word.start(), word.end()))
                .toList();
    }

    /** Words of a text that somebody wants to be warned about. */
    record Hit(Wording wording, int start, int end) {}

    private record Token(String word, int start, int end) {}

    /** @param isOpen whether its last word may go on */
    private record Phrase(Wording wording, List<String> words, boolean isOpen) {

        boolean isAt(int place, List<Token> tokens) {
            return place + words.size() <= tokens.size()
                    && IntStream.range(0, words.size())
                            .allMatch(word ->
                                    isWord(word, tokens.get(place + word).word()));
        }

        private boolean isWord(int number, String found) {
            return isOpen && number == words.size() - 1
                    ? found.startsWith(words.get(number))
                    : found.equals(words.get(number));
        }
    }
}
