/**
 * Lays two texts of one form beside each other: which fields and rows differ, in which words, and what becomes of one text
 * when something of the other is taken over.
 *
 * <p>A form is described by its record; rows are matched by their number, and otherwise by what they say.
 */
@NullMarked
package nl.omarmt.drafting.comparison;

import org.jspecify.annotations.NullMarked;
