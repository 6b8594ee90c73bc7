package nl.omarmt.drafting.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Passage;
import nl.omarmt.drafting.checks.Rule;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A photo without words for who does not see it (WCAG 1.1.1). */
@Component
@Order(1)
class MissingAlt implements Rule {

    @Override
    public String id() {
        return "missingAlt";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        Set<String> decorations = text.passages(Set.of(Part.DECORATION))
                .filter(decoration -> !decoration.isEmpty())
                .map(Passage::row)
                .collect(Collectors.toSet());
        return text.passages(Set.of(Part.ALT))
                .filter(alt -> alt.isEmpty() && !decorations.contains(alt.row()))
                .map(alt -> Finding.at(alt.path()));
    }
}
