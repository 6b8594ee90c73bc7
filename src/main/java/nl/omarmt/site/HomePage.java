package nl.omarmt.site;

import java.util.List;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.partners.PartnerStrip;
import org.jspecify.annotations.Nullable;

/**
 * What is new and what is next.
 *
 * @param report the newest
 * @param news the newest articles; older reports where there are too few
 * @param calls those that are open, first to close first
 * @param workgroups those that are active
 * @param meetings how many events there are in this year
 */
public record HomePage(
        @Nullable Teaser report,
        List<Teaser> news,
        List<Teaser> events,
        List<Teaser> calls,
        List<Teaser> workgroups,
        @Nullable Teaser tip,
        PartnerStrip partners,
        long meetings) {

    public boolean hasNews() {
        return report != null || !news.isEmpty();
    }
}
