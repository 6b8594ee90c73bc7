package nl.omarmt.publishing;

/**
 * How far a publication is at a given moment; {@code SCHEDULED} is a publication whose moment is still to come, and
 * {@code IN_REVIEW} a draft that somebody was asked to read, which only the desk knows.
 */
public enum Status {
    DRAFT,
    IN_REVIEW,
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN,
    BINNED
}
