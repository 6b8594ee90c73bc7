package nl.omarmt.media;

import nl.omarmt.publishing.Ref;

/**
 * A place where an image or document is used.
 *
 * @param title of what uses it
 * @param released whether readers see it, or will by themselves
 */
public record MediaUse(Ref ref, String title, boolean released) {

    /** Where it is edited. */
    public String adminPath() {
        return ref.kind().adminPath(ref.id());
    }
}
