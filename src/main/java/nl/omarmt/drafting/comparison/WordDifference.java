package nl.omarmt.drafting.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.omarmt.drafting.comparison.Piece.Sort;

/**
 * Two texts beside each other, word by word. Lines are compared first, and words only within lines that differ: that is how
 * people read, and a long text takes no longer than a short one.
 *
 * @param before the first text
 * @param after the second
 */
record WordDifference(List<Piece> before, List<Piece> after) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|[^\\p{L}\\p{N}\\s]");

    /** So many lines round a change help to find it. */
    private static final int AROUND = 1;

    /** Two passages of more words than this that have no line in common are no longer one passage. */
    private static final int MOST_WORDS = 4000;

    static WordDifference between(String before, String after) {
        WordDifference difference = new WordDifference(new ArrayList<>(), new ArrayList<>());
        List<AbstractDelta<String>> lines =
                deltas(before.lines().toList(), after.lines().toList());
        for (int line = 0; line < lines.size(); line++) {
            AbstractDelta<String> delta = lines.get(line);
            if (delta.getType() == DeltaType.EQUAL) {
                difference.same(delta.getSource().getLines(), line > 0, line < lines.size() - 1);
            } else {
                difference.differ(
                        text(delta.getSource().getLines()),
                        text(delta.getTarget().getLines()));
            }
        }
        return new WordDifference(closed(difference.before), closed(difference.after));
    }

    /** All of a text that has no counterpart. */
    static List<Piece> own(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(Sort.OWN, text));
    }

    private void same(List<String> lines, boolean follows, boolean precedes) {
        int first = follows ? AROUND : 0;
        int last = precedes ? AROUND : 0;
        if (lines.size() <= first + last + 1) {
            both(Sort.SAME, text(lines));
            return;
        }
        both(Sort.SAME, text(lines.subList(0, first)));
        both(Sort.LEFT_OUT, text(lines.subList(first, lines.size() - last)));
        both(Sort.SAME, text(lines.subList(lines.size() - last, lines.size())));
    }

    private void differ(String mine, String theirs) {
        List<String> words = words(mine);
        List<String> others = words(theirs);
        if (words.isEmpty() || others.isEmpty() || words.size() + others.size() > MOST_WORDS) {
            add(before, Sort.OWN, mine);
            add(after, Sort.OWN, theirs);
            return;
        }
        List<AbstractDelta<String>> deltas = deltas(words, others);
        for (int place = 0; place < deltas.size(); place++) {
            AbstractDelta<String> delta = deltas.get(place);
            String text = String.join("", delta.getSource().getLines());
            boolean edge = place == 0 || place == deltas.size() - 1;
            boolean same = delta.getType() == DeltaType.EQUAL && (edge || isWord(text));
            add(before, same ? Sort.SAME : Sort.OWN, text);
            add(
                    after,
                    same ? Sort.SAME : Sort.OWN,
                    String.join("", delta.getTarget().getLines()));
        }
    }

    /** A space between two words that differ belongs to the difference, or nobody could read it. */
    private static boolean isWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private void both(Sort sort, String words) {
        add(before, sort, words);
        add(after, sort, words);
    }

    private static void add(List<Piece> pieces, Sort sort, String words) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).sort() == sort) {
            pieces.set(last, new Piece(sort, pieces.get(last).words() + words));
        } else if (!words.isEmpty()) {
            pieces.add(new Piece(sort, words));
        }
    }

    /** Without the line break behind the last line. */
    private static List<Piece> closed(List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            Piece last = pieces.remove(pieces.size() - 1);
            add(pieces, last.sort(), last.words().stripTrailing());
        }
        return pieces;
    }

    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after, true).getDeltas();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
