package nl.omarmt.events;

import jakarta.persistence.Embeddable;

/**
 * A photo that belongs at a place.
 *
 * @param alt what can be seen on it, for who cannot see it
 * @param caption what stands below it
 * @param credit who made it
 */
@Embeddable
public record Photo(String alt, String caption, String credit) {}
