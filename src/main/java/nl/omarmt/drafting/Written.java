package nl.omarmt.drafting;

/**
 * Content that is written through one form.
 *
 * @param <F> the form
 */
public interface Written<F extends EditForm<F>> {

    /** Takes over what was written. */
    void revise(F form);

    /** What is stored, as the form with which it can be written further. */
    F asForm();
}
