package nl.omarmt.drafting;

import org.jspecify.annotations.Nullable;

/**
 * A text as it is opened for writing.
 *
 * @param typed the working copy when there is one, otherwise what is stored
 * @param savedAs the content in which something new was saved in the meantime
 */
record Opened<F>(Typed<F> typed, Sheet sheet, @Nullable Long savedAs) {}
