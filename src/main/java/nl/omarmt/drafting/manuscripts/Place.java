package nl.omarmt.drafting.manuscripts;

import java.util.UUID;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Where something is written.
 *
 * @param id of the stored content; none for something new
 * @param key tells a new text from other new ones of its kind; none for stored content
 */
public record Place(Kind kind, @Nullable Long id, @Nullable UUID key) {

    public static Place of(Kind kind, long id) {
        return new Place(kind, id, null);
    }

    public static Place unsaved(Kind kind, UUID key) {
        return new Place(kind, null, key);
    }

    public boolean isNew() {
        return id == null;
    }

    /** Where its editor is. */
    public String path() {
        return path("");
    }

    /** Where something stands that belongs to it, such as {@code /versies}. */
    public String path(String below) {
        return id == null ? kind.adminPath() + "/nieuw" + below + "?concept=" + key : kind.adminPath(id) + below;
    }

    /** {@code report:5}, or the kind with the key of something new. */
    @Override
    public String toString() {
        return id == null ? kind.word() + ":" + key : new Ref(kind, id).toString();
    }
}
