package nl.omarmt.text;

/**
 * A heading of a rendered text, for a contents list.
 *
 * @param level the level as shown, 2 to 6
 * @param text the words of the heading, not escaped
 * @param anchor the id of the heading in the page, without the number sign
 */
public record Heading(int level, String text, String anchor) {}
