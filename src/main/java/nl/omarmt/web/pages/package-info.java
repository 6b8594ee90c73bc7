/**
 * Finished pages, kept for whoever asks next: the bytes as they went to the first visitor, valid until anything that readers
 * see was stored on any node, or a moment came at which something shows itself differently. See ADR 13.
 */
@NullMarked
package nl.omarmt.web.pages;

import org.jspecify.annotations.NullMarked;
