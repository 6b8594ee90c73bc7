package nl.omarmt.web;

import org.jspecify.annotations.Nullable;

/**
 * What a person reads when something cannot be shown.
 *
 * @param status of the answer
 * @param key of its words: {@code web.error.<key>.title} and {@code .text}
 * @param title of what was withdrawn; null for everything else
 * @param reason why it was withdrawn; empty when nobody said
 * @param number by which the fault can be found in the log; null when nobody needs it
 * @param minutes to wait before another attempt; 0 when waiting does not help
 */
record ErrorPage(
        int status,
        String key,
        @Nullable String title,
        String reason,
        @Nullable String number,
        long minutes) {}
