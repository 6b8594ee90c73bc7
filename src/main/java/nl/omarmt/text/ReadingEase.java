package nl.omarmt.text;

import java.util.Arrays;
import java.util.Collection;

/**
 * How easily a Dutch text reads, as far as the length of its sentences and words tells: Flesch's index as W. H. Douma fitted
 * it to Dutch (De leesbaarheid van landbouwbladen, Landbouwhogeschool Wageningen, 1960), with his table of seven grades. It says
 * nothing about a level of language, such as those of the Council of Europe.
 *
 * @param score from 0 (hard) to 100 (easy)
 */
public record ReadingEase(int score) {

    /** Fewer words than these say too little. */
    public static final int LEAST_WORDS = 60;

    private static final double CONSTANT = 206.84;
    private static final double PER_SYLLABLE_IN_100_WORDS = 0.77;
    private static final double PER_WORD_IN_A_SENTENCE = 0.93;

    /** Returns the score of sentences that hold a word at least. */
    public static ReadingEase of(Collection<Sentence> sentences) {
        long words = sentences.stream()
                .mapToLong(sentence -> sentence.words().size())
                .sum();
        if (words == 0) {
            throw new IllegalArgumentException("Without a word nothing can be read");
        }
        long syllables = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .mapToLong(Syllables::of)
                .sum();
        double score = CONSTANT
                - PER_SYLLABLE_IN_100_WORDS * 100 * syllables / words
                - PER_WORD_IN_A_SENTENCE * words / sentences.size();
        return new ReadingEase((int) Math.round(Math.max(0, Math.min(100, score))));
    }

    public Grade grade() {
        return Arrays.stream(Grade.values())
                .filter(grade -> score >= grade.from)
                .findFirst()
                .orElse(Grade.VERY_HARD);
    }

    /** The grades of Douma's table, the easiest first. */
    public enum Grade {
        VERY_EASY(90),
        EASY(80),
        FAIRLY_EASY(70),
        NORMAL(60),
        FAIRLY_HARD(45),
        HARD(30),
        VERY_HARD(0);

        private final int from;

        Grade(int from) {
            this.from = from;
        }
    }
}
