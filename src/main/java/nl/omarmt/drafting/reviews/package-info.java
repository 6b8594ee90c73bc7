/**
 * Reading along: somebody asks a colleague to read a text before it is published, and gets an answer. Nothing depends on the
 * answer but people; who may publish may publish (ADR 10).
 */
@NullMarked
package nl.omarmt.drafting.reviews;

import org.jspecify.annotations.NullMarked;
