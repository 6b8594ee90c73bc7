package nl.omarmt.text;

/** The beginning of a text, for teasers and descriptions. */
public final class Excerpt {

    private static final String LOOSE_ENDS = " .,:;–—-";

    private Excerpt() {}

    /**
     * Returns the text on one line in at most {@code maxCharacters} characters (1 or more), cut after a whole word and ended
     * with an ellipsis when something was left out.
     */
    public static String of(String text, int maxCharacters) {
        if (maxCharacters < 1) {
            throw new IllegalArgumentException("An excerpt has at least one character, not " + maxCharacters);
        }
        String line = text.replaceAll("[\\s\\u00A0]+", " ").strip();
        if (line.length() <= maxCharacters) {
            return line;
        }
        int room = maxCharacters - 1;
        int space = line.lastIndexOf(' ', room);
        // A single word that does not fit is cut where it must be, but not through a character.
        int end = space > 0 ? space : Character.isLowSurrogate(line.charAt(room)) ? Math.max(0, room - 1) : room;
        while (end > 0 && LOOSE_ENDS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end) + "…";
    }
}
