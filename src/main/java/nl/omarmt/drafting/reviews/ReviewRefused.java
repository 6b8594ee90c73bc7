package nl.omarmt.drafting.reviews;

/** What somebody wants with a review cannot be done as things stand; nothing has changed. */
public class ReviewRefused extends RuntimeException {

    private final String key;

    /** @param key of the sentence that says why */
    ReviewRefused(String key) {
        super(key);
        this.key = key;
    }

    /** The key of the sentence that says why. */
    public String key() {
        return key;
    }
}
