package nl.omarmt.drafting.reviews;

import nl.omarmt.web.Worded;

/** Why nobody needs to read along any more. */
public enum Ending implements Worded {
    /** The question was taken back. */
    WITHDRAWN,
    /** The text was published. */
    PUBLISHED,
    /** The text lies in the bin, or the changes were removed. */
    DISCARDED,
    /** After an answer somebody was asked again. */
    ASKED_AGAIN;

    /** The key of the sentence that people read. */
    @Override
    public String message() {
        return "drafting.review.ended." + name();
    }
}
