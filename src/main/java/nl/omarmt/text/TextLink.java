package nl.omarmt.text;

/**
 * A link in a text.
 *
 * @param words that a reader presses
 * @param address where it leads, as it was written; empty for a mention, whose address the site knows
 */
public record TextLink(String words, String address) {}
