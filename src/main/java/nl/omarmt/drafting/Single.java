package nl.omarmt.drafting;

/**
 * Something that the site has exactly once and that is written in a form, such as its settings.
 *
 * @param <F> the form, a record
 */
public interface Single<F> {

    /** The word for it, such as {@code settings}. */
    String word();

    /** What is stored now, as a form. */
    F form();

    /** Whether it still is as it was made, and nobody has changed it. */
    boolean isUntouched();

    /**
     * Stores what was written.
     *
     * @throws nl.omarmt.web.StaleEdit when somebody else stored something in the meantime
     */
    void revise(F form);
}
