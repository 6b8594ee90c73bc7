package nl.omarmt.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One paragraph, heading, item of a list or cell of a table: what a reader takes in at a time.
 *
 * @param level of a heading, 2 to 4; otherwise 0
 * @param text its words without markup
 * @param isBold whether all of it is bold
 * @param links in it, in their order
 */
public record Block(Sort sort, int level, String text, boolean isBold, List<TextLink> links, List<Sentence> sentences) {

    Block(Sort sort, int level, String text, boolean isBold, List<TextLink> links) {
        this(sort, level, text, isBold, List.copyOf(links), Sentences.of(text));
    }

    /** Returns a single line, such as a title, as a block; none when it is empty. */
    public static List<Block> line(String text) {
        return text.isBlank() ? List.of() : List.of(plain(Sort.HEADING, text.strip()));
    }

    /** Returns plain text as paragraphs, one a line. */
    public static List<Block> paragraphs(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> plain(Sort.PARAGRAPH, line))
                .toList();
    }

    /** Returns plain text with one item a line. */
    public static List<Block> items(String text) {
        return Lines.split(text).stream().map(line -> plain(Sort.ITEM, line)).toList();
    }

    private static Block plain(Sort sort, String text) {
        return new Block(
                sort,
                0,
                Arrays.stream(text.split("[ \\t\\u00A0]+")).collect(Collectors.joining(" ")),
                false,
                List.of());
    }

    /** What it is in the text. */
    public enum Sort {
        HEADING,
        PARAGRAPH,
        ITEM,
        CELL,
        CAPTION
    }
}
