package nl.omarmt.drafting;

/**
 * Something to choose in a form: content of another kind, or a person.
 *
 * @param value what the form posts: a number, or a reference such as {@code report:5}
 * @param label what people read
 */
public record Choice(Object value, String label) {}
