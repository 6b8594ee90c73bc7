package nl.omarmt.drafting;

/** Other content of the same kind stands at the wanted address. */
public class SlugTaken extends RuntimeException {

    public SlugTaken(String slug) {
        super("taken: " + slug);
    }
}
