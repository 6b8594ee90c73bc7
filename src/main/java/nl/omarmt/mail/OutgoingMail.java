package nl.omarmt.mail;

import java.time.Instant;

/**
 * A mail that this node has taken from the outbox to send.
 *
 * @param attempts how often it was taken, this time included
 */
record OutgoingMail(
        long id, String toAddress, String subject, String html, String text, Instant createdAt, int attempts) {}
