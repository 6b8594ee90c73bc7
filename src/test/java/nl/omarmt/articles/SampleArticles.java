package nl.omarmt.articles;

import java.time.LocalDate;
import java.util.List;
import nl.omarmt.media.PhotoForm;

/** Articles for tests. */
public final class SampleArticles {

    private SampleArticles() {}

    /** What somebody would type for a complete article. */
    public static ArticleForm form(String title, String body) {
        return new ArticleForm(
                null,
                title,
                null,
                ArticleKind.NEWS,
                LocalDate.of(2026, 11, 2),
                "eten",
                "Elke dinsdag staat er soep klaar voor wie wil aanschuiven.",
                body,
                "Sanne Wouda",
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** An article of this title with a photo on top. */
    public static ArticleForm led(String title, PhotoForm lead) {
        ArticleForm form = form(title);
        return new ArticleForm(
                null,
                form.title(),
                null,
                form.kind(),
                form.datedOn(),
                form.theme(),
                form.summary(),
                form.body(),
                form.byline(),
                List.of(),
                List.of(),
                List.of(),
                List.of(lead));
    }

    static ArticleForm form(String title) {
        return form(title, "<h2>Aanschuiven</h2><p>De buren komen langs met brood.</p>");
    }

    static Article complete() {
        Article article = new Article();
        article.revise(form("Soep in de straat"));
        return article;
    }

    static Article onlyATitle() {
        Article article = new Article();
        article.revise(new ArticleForm(
                null, "Soep", null, null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of()));
        return article;
    }
}
