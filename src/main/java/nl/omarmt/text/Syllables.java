package nl.omarmt.text;

import java.util.List;

/**
 * Counts the syllables of Dutch words as they are written: vowels that stand for one sound count once, a letter with two
 * dots begins a syllable of its own (Technische Handleiding, Nederlandse Taalunie, 2006, 2.4). Loan words may come out one off.
 */
final class Syllables {

    private static final String VOWELS = "aeiouyáàâäéèêëíìîïóòôöúùûü";

    /** Vowels that sound as one, the longest first. */
    private static final List<String> TOGETHER = List.of(
            "aai", "eau", "eeu", "ieu", "oei", "ooi", "aa", "au", "ee", "ei", "eu", "ie", "ij", "oe", "oo", "ou", "ui",
            "uu");

    private Syllables() {}

    /** Returns how many syllables a word has, at least 1. */
    static int of(String word) {
        String letters = word.toLowerCase(Dutch.LOCALE);
        int syllables = 0;
        int at = 0;
        while (at < letters.length()) {
            if (isVowel(letters, at)) {
                syllables++;
                at += length(letters, at);
            } else {
                at++;
            }
        }
        return Math.max(1, syllables);
    }

    /** The y of baby and systeem, not that of yoga and boy. */
    private static boolean isVowel(String letters, int at) {
        if (letters.charAt(at) != 'y') {
            return VOWELS.indexOf(letters.charAt(at)) >= 0;
        }
        boolean afterVowel = at > 0 && VOWELS.indexOf(letters.charAt(at - 1)) >= 0;
        boolean beforeVowel = at + 1 < letters.length() && VOWELS.indexOf(letters.charAt(at + 1)) >= 0;
        return !afterVowel && !beforeVowel;
    }

    private static int length(String letters, int at) {
        for (String vowels : TOGETHER) {
            if (letters.startsWith(vowels, at)) {
                return vowels.length();
            }
        }
        return 1;
    }
}
