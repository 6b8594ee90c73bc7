package nl.omarmt.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.Statements;
import nl.omarmt.articles.ArticleForm;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.drafting.Desk;
import nl.omarmt.publishing.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@SiteTest
class SharePicturesTest {

    private static final String PICTURE = "/og/artikelen/soep-in-de-straat.png";

    @Autowired
    private MockMvc site;

    @Autowired
    private Articles articles;

    @Autowired
    private Desk desk;

    @Autowired
    private Statements statements;

    @Test
    void onlyWhatReadersSeeHasAPicture() throws Exception {
        long id = articles.draft(form("Soep in de straat"));
        site.perform(get(PICTURE)).andExpect(status().isNotFound());
        site.perform(get(PICTURE).with(Sign.asCoordinator())).andExpect(status().isNotFound());

        desk.publish(Kind.ARTICLE, id, null, null);
        site.perform(get(PICTURE)).andExpect(status().isOk());

        desk.withdraw(Kind.ARTICLE, id, null, "Er stond een fout in.");
        site.perform(get(PICTURE)).andExpect(status().isNotFound());
        for (String path :
                List.of("/og/artikelen/niets.png", "/og/niets/niets.png", "/og/niets.png", "/og/artikelen/x", "/og")) {
            site.perform(get(path)).andExpect(status().isNotFound());
        }
    }

    @Test
    void anotherTitleIsAnotherPictureAtAnotherAddress() throws Exception {
        long id = articles.draft(form("Soep in de straat"));
        desk.publish(Kind.ARTICLE, id, null, null);
        String before = picture(page("/artikelen/soep-in-de-straat"));
        String tag = site.perform(get(PICTURE)).andReturn().getResponse().getHeader("ETag");
        site.perform(get(PICTURE).header("If-None-Match", tag)).andExpect(status().isNotModified());

        articles.revise(
                id, form("Brood in de straat").withVersion(articles.form(id).version()));

        String after = picture(page("/artikelen/soep-in-de-straat"));
        assertThat(after).startsWith(before.substring(0, before.indexOf('?'))).isNotEqualTo(before);
        site.perform(get(PICTURE).header("If-None-Match", tag)).andExpect(status().isOk());
    }

    @Test
    void othersMayKeepAndShowIt() throws Exception {
        site.perform(get("/og/site.png"))
                .andExpect(header().string("Cache-Control", "max-age=86400, public"))
                .andExpect(header().string("Cross-Origin-Resource-Policy", "cross-origin"))
                .andExpect(header().string("Content-Type", "image/png"));
    }

    @Test
    void aPictureCostsOneStatementBesidesTheWordsOfTheSite() throws Exception {
        long id = articles.draft(form("Soep in de straat"));
        desk.publish(Kind.ARTICLE, id, null, null);
        site.perform(get(PICTURE));

        try (var counted = statements.count()) {
            site.perform(get(PICTURE)).andExpect(status().isOk());
            assertThat(counted.sql()).hasSizeBetween(1, 2);
        }
    }

    private static ArticleForm form(String title) {
        return SampleArticles.form(title, "<p>De buren komen langs met brood.</p>");
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(site.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static String picture(Document page) {
        return property(page, "og:image");
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }
}
