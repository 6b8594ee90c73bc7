package nl.omarmt.tips;

import java.util.List;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.publishing.Ref;
import nl.omarmt.web.Amended;
import nl.omarmt.web.Described;
import org.jspecify.annotations.Nullable;

/**
 * A tip as readers see it.
 *
 * @param why it is recommended, by paragraph
 * @param others more of the same sort
 */
public record TipPage(
        Ref ref,
        String title,
        TipKind kind,
        String maker,
        String link,
        List<String> why,
        String submittedBy,
        List<Teaser> others,
        @Nullable Amended amended)
        implements Described {

    static TipPage of(Tip tip, List<Teaser> others) {
        return new TipPage(
                tip.ref(),
                tip.title(),
                tip.sort(),
                tip.maker(),
                tip.link(),
                tip.why()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                tip.submittedBy(),
                others,
                tip.publication().amended(Amended::new));
    }

    /** Where a coordinator changes it. */
    public String editPath() {
        return ref.kind().adminPath(ref.id());
    }

    @Override
    public String summary() {
        return String.join(" ", why);
    }
}
