package nl.omarmt.text;

/** How long reading takes, at 200 words a minute. */
public final class ReadingTime {

    private static final int WORDS_PER_MINUTE = 200;

    private ReadingTime() {}

    /** Returns whole minutes, rounded up, at least 1. */
    public static int minutes(int words) {
        return Math.max(1, (words + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE);
    }

    /** Returns the number of words in plain text: what stands between spaces and holds a letter or a digit. */
    public static int words(String text) {
        int words = 0;
        boolean counted = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (Character.isWhitespace(character) || character == '\u00A0') {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(character)) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
