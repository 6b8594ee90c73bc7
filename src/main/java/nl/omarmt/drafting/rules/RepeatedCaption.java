package nl.omarmt.drafting.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Passage;
import nl.omarmt.drafting.checks.Rule;
import nl.omarmt.text.Sentences;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A caption that says the same as the alternative text: who listens to the page hears it twice. */
@Component
@Order(1)
class RepeatedCaption implements Rule {

    @Override
    public String id() {
        return "repeatedCaption";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        Map<String, String> alts =
                text.passages(Set.of(Part.ALT)).collect(Collectors.toMap(Passage::row, RepeatedCaption::said));
        return text.passages(Set.of(Part.CAPTION))
                .filter(caption -> !caption.isEmpty() && said(caption).equals(alts.get(caption.row())))
                .map(caption -> Finding.at(caption.path()));
    }

    private static String said(Passage passage) {
        return String.join(" ", Sentences.words(passage.words())).toLowerCase(Locale.ROOT);
    }
}
