package nl.omarmt.drafting.manuscripts;

import java.util.List;

/**
 * What makes one text of another: at this position so many characters are replaced.
 *
 * @param position in UTF-16 units, from 0; never within a character
 * @param deleted how many UTF-16 units go
 */
record Splice(int position, int deleted, String inserted) {

    /** The shortest splice between what both texts begin and end with. */
    static Splice between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        if (end > 0 && Character.isLowSurrogate(after.charAt(after.length() - end))) {
            end--;
        }
        return new Splice(start, before.length() - start - end, after.substring(start, after.length() - end));
    }

    /** The text with all of them, one after the other. */
    static String apply(String text, List<Splice> splices) {
        StringBuilder spliced = new StringBuilder(text);
        for (Splice splice : splices) {
            spliced.replace(splice.position, splice.position + splice.deleted, splice.inserted);
        }
        return spliced.toString();
    }

    /** How much it takes to keep and to apply. */
    int size() {
        return deleted + inserted.length();
    }
}
