/**
 * What is being written and what was: manuscripts, their working copies and their revisions, as texts of which this package
 * knows only that they are JSON.
 *
 * <p>A working copy is the text of a revision and the splices that were typed since (ADR 6), so that saving every few
 * seconds costs as much as was typed, and not as much as was written.
 */
@NullMarked
package nl.omarmt.drafting.manuscripts;

import org.jspecify.annotations.NullMarked;
