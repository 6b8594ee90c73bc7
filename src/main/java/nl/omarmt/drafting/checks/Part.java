package nl.omarmt.drafting.checks;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.omarmt.text.Block;
import nl.omarmt.text.RichText;

/** What a field of a form becomes on the page, and how its words are read. */
public enum Part {
    TITLE(Block::line),
    /** The heading of a row, such as a section; people know the row by it. */
    HEADING(Block::line),
    /** What stands on the cards that lead to the page. */
    SUMMARY(Block::paragraphs),
    /** Formatted text. */
    TEXT(html -> RichText.of(html).blocks()),
    /** Plain text. */
    PARAGRAPHS(Block::paragraphs),
    /** Plain text, one item a line. */
    LINES(Block::items),
    /** A few words that are no sentence: a name, a place, a theme. */
    LINE(Block::line),
    /** What somebody said, and nobody else may reword. */
    QUOTE(Block::paragraphs),
    ALT(Block::line),
    CAPTION(Block::line),
    /** No text, but the number of an image. */
    IMAGE(Block::line),
    /** No text, but whether a photo is only decoration. */
    DECORATION(typed -> typed.equals("true") ? Block.line(typed) : List.of()),
    /** No text, but the day that the text is about. */
    DATE(text -> List.of());

    /** What the writer tells in sentences of her own. */
    public static final Set<Part> PROSE = Set.of(SUMMARY, TEXT, PARAGRAPHS, LINES);

    /** Everything that has words. */
    public static final Set<Part> WORDS =
            Set.of(TITLE, HEADING, SUMMARY, TEXT, PARAGRAPHS, LINES, LINE, QUOTE, ALT, CAPTION);

    private final Function<String, List<Block>> reading;

    Part(Function<String, List<Block>> reading) {
        this.reading = reading;
    }

    List<Block> blocks(String typed) {
        return reading.apply(typed);
    }
}
