package nl.omarmt.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One paragraph, heading, item of a list or cell of a table: what a reader takes in at a time. */
public final class Block {

    private final Sort sort;
    private final int level;
    private final String text;
    private final boolean isBold;
    private final List<TextLink> links;

    // Worked out when first asked for; a race only does the same work twice.
    private volatile @Nullable List<Sentence> sentences;

    Block(Sort sort, int level, String text, boolean isBold, List<TextLink> links) {
        this.sort = sort;
        this.level = level;
        this.text = text;
        this.isBold = isBold;
        this.links = List.copyOf(links);
    }

    public Sort sort() {
        return sort;
    }

    /** Returns 2 to 4 for a heading, otherwise 0. */
    public int level() {
        return level;
    }

    /** Returns its words without markup. */
    public String text() {
        return text;
    }

    /** Returns whether all of it is bold. */
    public boolean isBold() {
        return isBold;
    }

    /** Returns the links in it, in their order. */
    public List<TextLink> links() {
        return links;
    }

    public List<Sentence> sentences() {
        List<Sentence> known = sentences;
        if (known == null) {
            known = Sentences.of(text);
            sentences = known;
        }
        return known;
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
