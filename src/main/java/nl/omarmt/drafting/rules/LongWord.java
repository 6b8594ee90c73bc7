package nl.omarmt.drafting.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Rule;
import nl.omarmt.text.Block;
import nl.omarmt.text.Sentences;
import org.springframework.stereotype.Component;

/** A word of more than 20 letters, parts between hyphens on their own; names and addresses are as long as they are. */
@Component
class LongWord implements Rule {

    private static final int MOST_LETTERS = 20;
    private static final Pattern ADDRESS = Pattern.compile("[@./:]");
    private static final Pattern HYPHEN = Pattern.compile("[-–]");

    @Override
    public String id() {
        return "longWord";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        return text.spots(Part.PROSE).flatMap(spot -> {
            Set<String> names = names(spot.block());
            return spot.phrases().flatMap(phrase -> longWords(phrase.words())
                    .filter(word -> !names.contains(word))
                    .map(word -> phrase.findingOf(word, word)));
        });
    }

    private static Stream<String> longWords(List<String> words) {
        return IntStream.range(0, words.size())
                // The first word has a capital whatever it is; any other that has one is a name.
                .filter(place ->
                        place == 0 || !Character.isUpperCase(words.get(place).charAt(0)))
                .mapToObj(words::get)
                .filter(LongWord::isLong);
    }

    private static boolean isLong(String word) {
        return word.length() > MOST_LETTERS
                && !ADDRESS.matcher(word).find()
                && HYPHEN.splitAsStream(word)
                        .anyMatch(part ->
                                part.codePoints().filter(Character::isLetter).count() > MOST_LETTERS);
    }

    /** The words of mentions. */
    private static Set<String> names(Block block) {
        return block.links().stream()
                .filter(link -> link.address().isEmpty())
                .flatMap(link -> Sentences.words(link.words()).stream())
                .collect(Collectors.toSet());
    }
}
