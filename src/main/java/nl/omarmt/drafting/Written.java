package nl.omarmt.drafting;

import nl.omarmt.publishing.Content;

/**
 * Content that is written through one form.
 *
 * @param <F> the form
 */
public interface Written<F extends EditForm<F>> {

    /** The text as content that is stored nowhere. */
    static <F extends EditForm<F>, T extends Content & Written<F>> T sketch(T blank, F form) {
        blank.revise(form);
        return blank;
    }

    /** Takes over what was written. */
    void revise(F form);

    /** What is stored, as the form with which it can be written further. */
    F asForm();
}
