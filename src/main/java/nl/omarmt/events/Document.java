package nl.omarmt.events;

import jakarta.persistence.Embeddable;

/**
 * Something to download or read elsewhere.
 *
 * @param address within or outside this site; empty while it has still to come
 */
@Embeddable
public record Document(String title, String address) {}
