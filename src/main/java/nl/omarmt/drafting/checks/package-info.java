/**
 * Looks through what is written for what readers would stumble over: a form record is read as passages, and every
 * {@link nl.omarmt.drafting.checks.Rule} says what it finds in them.
 *
 * <p>A rule is one class, of whatever module: it is found because it is there. Nothing here stores anything, and no rule
 * changes a text (ADR 11).
 */
@NullMarked
@NamedInterface("checks")
package nl.omarmt.drafting.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
