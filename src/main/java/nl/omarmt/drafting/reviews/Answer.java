package nl.omarmt.drafting.reviews;

import nl.omarmt.web.Worded;

/** What somebody thinks of a text after reading it. */
public enum Answer implements Worded {
    /** It can be published like this. */
    APPROVED,
    /** Something must change first. */
    NOT_YET;

    /** The key of the sentence that people read, with the name of who answered. */
    @Override
    public String message() {
        return "drafting.review.answer." + name();
    }
}
