package nl.omarmt.site;

import java.time.ZonedDateTime;
import java.util.List;
import nl.omarmt.catalogue.Link;
import nl.omarmt.media.PageMedia;
import nl.omarmt.publishing.Ref;
import nl.omarmt.text.RenderedText;
import nl.omarmt.web.Amended;
import nl.omarmt.web.Described;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;

/**
 * A static page as readers see it.
 *
 * @param changedAt when it was changed last: what is written about rights and rules must show how old it is
 */
public record StaticPage(
        Ref ref,
        String title,
        String summary,
        RenderedText body,
        ZonedDateTime changedAt,
        @Nullable Amended amended,
        PageMedia media)
        implements Described {

    static StaticPage of(Page page, List<Link> named, PageMedia media) {
        return new StaticPage(
                page.ref(),
                page.title(),
                page.summary(),
                page.body().render("tekst").linked(Link.addresses(named)),
                page.changedAt().atZone(Time.ZONE),
                page.publication().amended(Amended::new),
                media);
    }

    /** Where a coordinator changes it. */
    public String editPath() {
        return ref.kind().adminPath(ref.id());
    }
}
