/**
 * The rules about Dutch texts and their pages that hold for every kind of content, each a class of its own.
 *
 * <p>By their {@code @Order} those about facts come first, then those about what is broken, and style behind them. A rule about one kind of content stands
 * with that kind; one about words of the coordinators' own in {@link nl.omarmt.drafting.wording}.
 */
@NullMarked
package nl.omarmt.drafting.rules;

import org.jspecify.annotations.NullMarked;
