package nl.omarmt.database;

/**
 * Tells where the database comes from.
 *
 * @param embedded true when this JVM runs the database itself, so for a trial or a small site rather than a container
 */
public record DatabaseOrigin(boolean embedded) {}
