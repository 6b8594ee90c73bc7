package nl.omarmt.drafting.comparison;

/**
 * A part of a text that is shown beside another.
 *
 * @param words may hold line breaks
 */
public record Piece(Sort sort, String words) {

    /** Whether a part stands in the other text too. */
    public enum Sort {
        SAME,
        /** Only in this text. */
        OWN,
        /** A longer part that is the same and left out. */
        LEFT_OUT
    }
}
