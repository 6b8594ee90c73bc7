package nl.omarmt.media;

import java.time.Instant;

/**
 * That an image was taken away from everybody.
 *
 * @param by the name of who did it
 * @param reason in the words of who did it; may be empty
 */
public record Withdrawal(Instant at, String by, String reason) {}
