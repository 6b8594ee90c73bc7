package nl.omarmt.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import nl.omarmt.MutableClock;
import nl.omarmt.SiteTest;
import nl.omarmt.Statements;
import nl.omarmt.drafting.Desk;
import nl.omarmt.publishing.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@SiteTest
class ArticlePagesTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Articles articles;

    @Autowired
    private Desk desk;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Statements statements;

    @Test
    void aDraftIsNotFoundUntilItIsPublished() throws Exception {
        long id = articles.draft(SampleArticles.form("Soep in de straat"));
        site.perform(get("/artikelen/soep-in-de-straat")).andExpect(status().isNotFound());

        desk.publish(Kind.ARTICLE, id, null, null);

        site.perform(get("/artikelen/soep-in-de-straat"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>Soep in de straat</h1>")))
                .andExpect(content().string(containsString("<h2 id=")))
                .andExpect(content().string(containsString("2 november 2026")));
        site.perform(get("/artikelen")).andExpect(content().string(containsString("/artikelen/soep-in-de-straat")));
    }

    @Test
    void anArticleShowsThePictureOfItsCard() throws Exception {
        publish("Soep in de straat");
        publish("Soep in de wijk");

        Document list = page("/artikelen");
        Document article = page("/artikelen/soep-in-de-straat");

        assertThat(article.select(".masthead svg.arcs").outerHtml())
                .isEqualTo(list.select(".card:has(a[href=/artikelen/soep-in-de-straat]) svg.arcs")
                        .outerHtml())
                .isNotEqualTo(list.select(".card:has(a[href=/artikelen/soep-in-de-wijk]) svg.arcs")
                        .outerHtml());
    }

    @Test
    void aScheduledArticleAppearsByItself() throws Exception {
        long id = articles.draft(SampleArticles.form("Soep in de straat"));
        desk.publish(Kind.ARTICLE, id, null, clock.instant().plus(Duration.ofHours(1)));
        site.perform(get("/artikelen/soep-in-de-straat")).andExpect(status().isNotFound());
        site.perform(get("/artikelen")).andExpect(content().string(not(containsString("soep-in-de-straat"))));

        clock.advance(Duration.ofHours(1));

        site.perform(get("/artikelen/soep-in-de-straat")).andExpect(status().isOk());
        site.perform(get("/artikelen")).andExpect(content().string(containsString("soep-in-de-straat")));
    }

    @Test
    void aFormerAddressLeadsToTheNewOneForGood() throws Exception {
        long id = publish("Soep in de straat");
        ArticleForm form = articles.form(id);
        articles.revise(
                id,
                new ArticleForm(
                        form.version(),
                        form.title(),
                        "soep-elke-dinsdag",
                        form.kind(),
                        form.datedOn(),
                        form.theme(),
                        form.summary(),
                        form.body(),
                        form.byline(),
                        form.workgroupIds(),
                        form.partnerIds(),
                        form.relatedRefs(),
                        List.of()));

        site.perform(get("/artikelen/soep-in-de-straat"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/artikelen/soep-elke-dinsdag"));
        site.perform(get("/artikelen/soep-elke-dinsdag")).andExpect(status().isOk());
    }

    @Test
    void aWithdrawnArticleIsGoneWithItsReason() throws Exception {
        long id = publish("Soep in de straat");
        desk.withdraw(Kind.ARTICLE, id, null, "De soepavonden zijn gestopt.");

        site.perform(get("/artikelen/soep-in-de-straat")).andExpect(status().isGone());
        site.perform(get("/artikelen")).andExpect(content().string(not(containsString("soep-in-de-straat"))));
    }

    @Test
    void theListIsFilteredByYearAndKindAndSplitIntoPages() throws Exception {
        for (int number = 1; number <= 13; number++) {
            publish("Soep nummer " + number);
        }

        site.perform(get("/artikelen")).andExpect(content().string(containsString("?pagina=2")));
        site.perform(get("/artikelen?pagina=2")).andExpect(status().isOk());
        site.perform(get("/artikelen?pagina=3")).andExpect(status().isNotFound());
        site.perform(get("/artikelen?pagina=0")).andExpect(status().isNotFound());
        site.perform(get("/artikelen?soort=INTERVIEW"))
                .andExpect(content().string(containsString("Geen artikelen gevonden")));
        site.perform(get("/artikelen?jaar=2026&pagina=2")).andExpect(content().string(containsString("?jaar=2026")));
    }

    @Test
    void pagesCostAtMostFiveStatements() throws Exception {
        publish("Soep in de straat");
        publish("Brood in de straat");
        site.perform(get("/artikelen"));

        for (String path :
                new String[] {"/artikelen", "/artikelen/soep-in-de-straat", "/artikelen?jaar=2026&pagina=1"}) {
            try (var counted = statements.count()) {
                site.perform(get(path)).andExpect(status().isOk());
                assertThat(counted.ofThePage()).as(path).hasSizeBetween(1, 5);
            }
        }
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(site.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private long publish(String title) {
        long id = articles.draft(SampleArticles.form(title));
        desk.publish(Kind.ARTICLE, id, null, null);
        return id;
    }
}
