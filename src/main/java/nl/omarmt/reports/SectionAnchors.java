package nl.omarmt.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.omarmt.text.Slug;

/** Hands out the anchors of the sections of one report: each once, and none that the page uses for something else. */
final class SectionAnchors {

    /** What the anchors of headings within a text begin with, before a number. */
    static final String INNER = "kop-";

    static final String HIGHLIGHTS = "in-het-kort";

    private static final Pattern OF_THE_PAGE =
            Pattern.compile("(?:" + INNER + "|deelsessie-)\\d.*|inhoud|op-deze-pagina|lees-verder|" + HIGHLIGHTS);

    private final Set<String> taken = new HashSet<>();

    /** @param settled anchors that stay with the sections that have them */
    SectionAnchors(List<String> settled) {
        taken.addAll(settled);
    }

    String make(String heading, SectionKind kind) {
        Slug wanted = Slug.of(heading, kind.word());
        if (OF_THE_PAGE.matcher(wanted.value()).matches()) {
            wanted = Slug.of("over-" + wanted.value());
        }
        String anchor = wanted.value();
        for (int number = 2; !taken.add(anchor); number++) {
            anchor = wanted.withNumber(number).value();
        }
        return anchor;
    }
}
