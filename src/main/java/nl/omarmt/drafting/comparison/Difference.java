package nl.omarmt.drafting.comparison;

import java.util.List;

/**
 * A place in which two texts of one form differ, as people read it.
 *
 * @param token tells it from the others between the same two texts
 * @param label the words of the form for this place
 * @param before what one text says there; empty when it has no such row
 * @param after what the other says
 * @param onlyMarkup whether both say the same, in another layout
 * @param suggested whether the other text is the better guess, because only it has changed there
 */
public record Difference(
        String token, String label, List<Piece> before, List<Piece> after, boolean onlyMarkup, boolean suggested) {}
