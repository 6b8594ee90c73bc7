package nl.omarmt.site;

import org.jspecify.annotations.Nullable;

/**
 * What a page tells machines about itself.
 *
 * @param description plain text; none for lists, whose templates say it
 * @param canonical the whole address of the page itself; none for a list that a visitor narrowed
 */
public record Meta(@Nullable String description, @Nullable String canonical) {}
