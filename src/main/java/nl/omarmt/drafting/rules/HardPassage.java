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
import nl.omarmt.text.Block.Sort;
import nl.omarmt.text.ReadingEase;
import nl.omarmt.text.ReadingEase.Grade;
import nl.omarmt.text.Sentence;
import org.springframework.stereotype.Component;

/**
 * A section, from one heading to the next, that reads less easily than a text for everybody should. It tells the grade of
 * {@link ReadingEase} and no level of language, about which that says nothing.
 */
@Component
class HardPassage implements Rule {

    @Override
    public String id() {
        return "hardPassage";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        return text.passages(Set.of(Part.TEXT, Part.PARAGRAPHS)).flatMap(HardPassage::sections);
    }

    private static Stream<Finding> sections(Passage passage) {
        List<Finding> found = new ArrayList<>();
        List<Spot> section = new ArrayList<>();
        passage.spots().forEach(spot -> {
            if (spot.block().sort() == Sort.HEADING) {
                judge(section, found);
                section.clear();
            }
            section.add(spot);
        });
        judge(section, found);
        return found.stream();
    }

    private static void judge(List<Spot> section, List<Finding> found) {
        List<Sentence> sentences = section.stream()
                .filter(spot -> spot.block().sort() != Sort.HEADING)
                .flatMap(spot -> spot.block().sentences().stream())
                .toList();
        int words =
                sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
        if (words >= ReadingEase.LEAST_WORDS) {
            Grade grade = ReadingEase.of(sentences).grade();
            if (grade.compareTo(Grade.NORMAL) > 0) {
                Spot first = section.get(0);
                found.add(first.finding(0, first.text().length(), grade.ordinal() - Grade.NORMAL.ordinal()));
            }
        }
    }
}
