package nl.omarmt.drafting;

import nl.omarmt.drafting.reviews.CurrentReview;

/**
 * A text that somebody was asked to read, as a list shows it.
 *
 * @param item the content as it stands now
 */
public record ReviewRow(ContentRow item, CurrentReview review) {}
