package nl.omarmt.drafting;

/** Something to choose in a form: content of another kind, or a person. */
public record Choice(long id, String name) {}
