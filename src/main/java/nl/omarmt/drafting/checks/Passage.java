package nl.omarmt.drafting.checks;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.omarmt.text.Block;

/**
 * What stands in one field.
 *
 * @param path of the field, such as {@code sections[2].body}
 * @param row what it belongs to: the path of the row in which it stands, with the dot behind it, empty at the top of the form;
 *     of the words of a photo within a text, the photo
 * @param blocks its words in the order in which they are read; none when it is empty
 */
public record Passage(String path, String row, Part part, List<Block> blocks) {

    Passage(String path, Part part, List<Block> blocks) {
        this(path, path.substring(0, path.lastIndexOf('.') + 1), part, blocks);
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** All its words. */
    public String words() {
        return String.join("\n", blocks.stream().map(Block::text).toList());
    }

    public Stream<Spot> spots() {
        return IntStream.range(0, blocks.size()).mapToObj(block -> new Spot(this, block));
    }
}
