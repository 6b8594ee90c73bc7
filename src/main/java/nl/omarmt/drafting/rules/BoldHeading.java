package nl.omarmt.drafting.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Passage;
import nl.omarmt.drafting.checks.Rule;
import nl.omarmt.drafting.checks.Spot;
import nl.omarmt.text.Block;
import nl.omarmt.text.Block.Sort;
import nl.omarmt.text.Sentence;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A short paragraph all in bold that stands above another: it looks like a heading and is none (WCAG 1.3.1). */
@Component
@Order(2)
class BoldHeading implements Rule {

    private static final int MOST_WORDS = 10;

    @Override
    public String id() {
        return "boldHeading";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        return text.passages(Set.of(Part.TEXT)).flatMap(BoldHeading::found);
    }

    private static Stream<Finding> found(Passage passage) {
        List<Block> blocks = passage.blocks();
        return passage.spots()
                .filter(spot -> spot.number() < blocks.size() - 1
                        && blocks.get(spot.number() + 1).sort() != Sort.HEADING
                        && isLikeHeading(spot.block()))
                .map((Spot spot) -> spot.finding(spot.text()));
    }

    private static boolean isLikeHeading(Block block) {
        if (block.sort() != Sort.PARAGRAPH
                || !block.isBold()
                || block.sentences().size() != 1) {
            return false;
        }
        Sentence only = block.sentences().get(0);
        return only.words().size() <= MOST_WORDS
                && (!only.isEnded() || only.text().endsWith(":") || only.text().endsWith("?"));
    }
}
