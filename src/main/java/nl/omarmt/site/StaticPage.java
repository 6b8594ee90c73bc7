package nl.omarmt.site;

import java.time.ZonedDateTime;
import nl.omarmt.publishing.Ref;
import nl.omarmt.text.RichText;
import nl.omarmt.web.Described;
import nl.omarmt.web.Time;

/**
 * A static page as readers see it.
 *
 * @param changedAt when it was changed last: what is written about rights and rules must show how old it is
 */
public record StaticPage(Ref ref, String title, String summary, RichText body, ZonedDateTime changedAt)
        implements Described {

    static StaticPage of(Page page) {
        return new StaticPage(
                page.ref(),
                page.title(),
                page.summary(),
                page.body(),
                page.changedAt().atZone(Time.ZONE));
    }

    /** Where a coordinator changes it. */
    public String editPath() {
        return ref.kind().adminPath(ref.id());
    }
}
