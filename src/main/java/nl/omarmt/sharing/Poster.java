package nl.omarmt.sharing;

import nl.omarmt.publishing.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a picture.
 *
 * @param kind whose colours it has; none for the site as a whole
 * @param eyebrow above the title; may be empty
 * @param line below the title; may be empty
 */
record Poster(@Nullable Kind kind, String eyebrow, String title, String line, String site) {}
