package nl.omarmt.drafting.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Passage;
import nl.omarmt.drafting.checks.Rule;
import nl.omarmt.drafting.checks.Spot;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A heading that stands more than one level below the one before it (WCAG 1.3.1); the page shows the highest of a text as its first. */
@Component
@Order(2)
class HeadingOrder implements Rule {

    @Override
    public String id() {
        return "headingOrder";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        return text.passages(Set.of(Part.TEXT)).flatMap(HeadingOrder::jumps);
    }

    private static Stream<Finding> jumps(Passage passage) {
        List<Spot> headings =
                passage.spots().filter(spot -> spot.block().level() > 0).toList();
        int above =
                headings.stream().mapToInt(spot -> spot.block().level()).min().orElse(1) - 1;
        List<Finding> found = new ArrayList<>();
        for (Spot heading : headings) {
            if (heading.block().level() > above + 1) {
                found.add(heading.finding(heading.text()));
            }
            above = heading.block().level();
        }
        return found.stream();
    }
}
