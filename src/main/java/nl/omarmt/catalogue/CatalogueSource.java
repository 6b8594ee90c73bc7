package nl.omarmt.catalogue;

import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Kind;

/**
 * Describes the content of one kind for the catalogue; each feature's façade is one.
 *
 * @param <T> the entity of that kind
 */
public interface CatalogueSource<T extends Content> {

    Kind kind();

    /** The row for content that is public or will be by itself. */
    CatalogueEntry entry(T content);
}
