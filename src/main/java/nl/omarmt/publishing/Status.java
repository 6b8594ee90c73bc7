package nl.omarmt.publishing;

/** How far a publication is at a given moment; {@code SCHEDULED} is a publication whose moment is still to come. */
public enum Status {
    DRAFT,
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN,
    BINNED
}
