/**
 * The words about which coordinators want to be warned, each with an advice and the kinds of content in which it counts: a
 * text for residents is warned of words that hurt, and a text for partners may use them.
 *
 * <p>The list is their own; what it finds is one rule among the others.
 */
@NullMarked
package nl.omarmt.drafting.wording;

import org.jspecify.annotations.NullMarked;
