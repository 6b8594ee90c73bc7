package nl.omarmt.drafting.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A part in which two texts of one field differ: paragraphs, headings, lists and tables of a formatted text, and lines of any
 * other. So two people who wrote in different paragraphs need not give up one of both texts.
 *
 * @param text the first text, block by block
 * @param start the place of the first of its blocks that differ
 * @param end the place behind the last; the same when only the other text has something there
 * @param other what the other text has there
 */
record Passage(List<String> text, int start, int end, List<String> other) {

    /** Where the blocks of a formatted text begin: within a block no such element stands at the beginning of a line. */
    private static final Pattern BLOCK = Pattern.compile("\n(?=<(?:p|h[2-4]|ul|ol|blockquote|table|figure)[ >])");

    /** In the order of the text; none when both texts have nothing in common, so that only all of it can be chosen. */
    static List<Passage> between(String text, String other) {
        List<String> blocks = blocks(text);
        List<Passage> passages = new ArrayList<>();
        boolean haveMuchInCommon = false;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(blocks, blocks(other), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                haveMuchInCommon = true;
            } else {
                passages.addAll(of(blocks, delta));
            }
        }
        return haveMuchInCommon ? passages : List.of();
    }

    /** As many blocks on both sides are one passage each: they are the same ones, changed. */
    private static List<Passage> of(List<String> blocks, AbstractDelta<String> delta) {
        Chunk<String> mine = delta.getSource();
        List<String> theirs = delta.getTarget().getLines();
        int start = mine.getPosition();
        if (mine.size() != theirs.size()) {
            return List.of(new Passage(blocks, start, start + mine.size(), theirs));
        }
        List<Passage> pairs = new ArrayList<>();
        for (int block = 0; block < theirs.size(); block++) {
            pairs.add(new Passage(blocks, start + block, start + block + 1, List.of(theirs.get(block))));
        }
        return pairs;
    }

    private static List<String> blocks(String text) {
        return List.of((text.contains("</") ? BLOCK : Pattern.compile("\n")).split(text));
    }

    /** Tells it from every other; another when one of both texts has changed since. */
    String token() {
        return Integer.toHexString(Objects.hash(text, start, other));
    }

    /** The text with what the other says in those of its passages that are taken. */
    static String with(List<Passage> taken, String text) {
        List<String> blocks = new ArrayList<>(blocks(text));
        for (int last = taken.size() - 1; last >= 0; last--) {
            Passage passage = taken.get(last);
            List<String> place = blocks.subList(passage.start, passage.end);
            place.clear();
            place.addAll(passage.other);
        }
        return String.join("\n", blocks);
    }

    /** What the first text says there, between the blocks before and behind it. */
    String before() {
        return between(text.subList(start, end));
    }

    /** What the other says there, between the same blocks. */
    String after() {
        return between(other);
    }

    private String between(List<String> passage) {
        List<String> seen = new ArrayList<>(text.subList(Math.max(0, start - 1), start));
        seen.addAll(passage);
        seen.addAll(text.subList(end, Math.min(text.size(), end + 1)));
        return String.join("\n", seen);
    }

    /** Whether the first text was the same there in an older one from which it was made. */
    boolean isAsIn(String origin) {
        return DiffUtils.diff(text, blocks(origin)).getDeltas().stream()
                .map(AbstractDelta::getSource)
                .noneMatch(change -> touches(change.getPosition(), change.getPosition() + change.size()));
    }

    private boolean touches(int from, int to) {
        return start == end || from == to ? from <= end && start <= to : from < end && start < to;
    }
}
