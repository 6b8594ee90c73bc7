package nl.omarmt.drafting;

/** Other content of the same kind stands at the wanted address. */
public class SlugTaken extends FieldRefused {

    public SlugTaken(String slug) {
        super("slug", "drafting.slug.taken", slug);
    }
}
