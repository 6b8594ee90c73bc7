package nl.omarmt.articles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.omarmt.catalogue.Link;
import nl.omarmt.catalogue.Pattern;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.media.PageMedia;
import nl.omarmt.media.Photo;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.text.Heading;
import nl.omarmt.text.ReadingTime;
import nl.omarmt.text.RenderedText;
import nl.omarmt.web.Amended;
import nl.omarmt.web.Described;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;

/**
 * An article as readers see it.
 *
 * @param minutes that reading takes
 * @param named the public partners and workgroups that it is about or mentions
 */
public record ArticlePage(
        Ref ref,
        String title,
        ArticleKind kind,
        @Nullable LocalDate date,
        String summary,
        RenderedText body,
        String byline,
        int minutes,
        List<Link> named,
        List<Teaser> readMore,
        @Nullable Amended amended,
        Photo lead,
        PageMedia media)
        implements Described {

    private static final Set<Kind> SHOWN = Set.of(Kind.PARTNER, Kind.WORKGROUP);

    @Override
    public @Nullable Instant publishedAt() {
        return date == null ? null : date.atStartOfDay(Time.ZONE).toInstant();
    }

    static ArticlePage of(Article article, List<Link> named, List<Teaser> readMore, PageMedia media) {
        return new ArticlePage(
                article.ref(),
                article.title(),
                article.sort(),
                article.datedOn().orElse(null),
                article.summary(),
                article.body().render("tekst").linked(Link.addresses(named)),
                article.byline(),
                ReadingTime.minutes(article.body().words()),
                named.stream().filter(link -> SHOWN.contains(link.ref().kind())).toList(),
                readMore,
                article.publication().amended(Amended::new),
                article.lead(),
                media);
    }

    /** The headings of the text, for the contents list. */
    public List<Heading> headings() {
        return body.headings();
    }

    /** What stands in the place of a photo, as on its card. */
    public Pattern pattern() {
        return Pattern.of(ref);
    }

    /** Where a coordinator changes it. */
    public String editPath() {
        return ref.kind().adminPath(ref.id());
    }
}
