package nl.omarmt.drafting;

import nl.omarmt.web.RowMove;
import org.jspecify.annotations.Nullable;

/**
 * What the editor of one kind posts: a record whose components are the fields.
 *
 * @param <F> the record itself
 */
public interface EditForm<F extends EditForm<F>> {

    /** The version that the editor saw; none for something new. */
    @Nullable
    Integer version();

    @Nullable
    String title();

    /** The last part of the address; when none is given it is made from the title. */
    @Nullable
    String slug();

    /** The same text as an answer to this version. */
    F withVersion(@Nullable Integer version);

    /** The same text as an answer to what somebody else stored, of which the writer has been told. */
    default F answering(F stored) {
        return withVersion(stored.version());
    }

    /** The same text without what nobody typed here because it follows from something else, such as the date of an event. */
    default F asTyped() {
        return withVersion(version());
    }

    /** The same text with rows added, removed, put up or down; forms without rows stay as they are. */
    F withRows(RowMove move);
}
