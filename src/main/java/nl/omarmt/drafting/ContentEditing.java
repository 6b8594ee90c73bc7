package nl.omarmt.drafting;

import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Kind;
import nl.omarmt.web.Described;

/**
 * What the desk asks of the façade of one kind of content.
 *
 * @param <F> the form of that kind
 */
public interface ContentEditing<F extends EditForm<F>> {

    Kind kind();

    /**
     * The page of what is public at this slug, as readers see it.
     *
     * @throws nl.omarmt.web.NotFound when there is none; {@link nl.omarmt.web.Gone}, {@link nl.omarmt.web.Moved} as they say
     */
    Described page(String slug);

    /** The template that shows such a page, to readers and to who asks for a preview. */
    default String view() {
        return kind().module() + "/show";
    }

    /** The form with which something new begins. */
    F blank();

    /**
     * What is stored now, as a form.
     *
     * @throws nl.omarmt.web.NotFound when there is no such content
     */
    F form(long id);

    /** The text as content that is stored nowhere, to see what it misses; it has no number. */
    Content sketch(F form);

    /** Stores something new as a draft and gives its number. */
    long draft(F form);

    /**
     * Stores a newer text.
     *
     * @throws nl.omarmt.web.StaleEdit when somebody else stored a newer one in the meantime
     * @throws nl.omarmt.publishing.IncompleteContent when readers see it and something would be missing
     * @throws SlugTaken when other content of this kind has the wanted address
     */
    void revise(long id, F form);
}
