package nl.omarmt.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.publishing.Kind;
import nl.omarmt.security.AnswerHeaders;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages on which coordinators see what they write as readers will. */
@SiteTest
class PreviewPagesTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Articles articles;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theButtonKeepsWhatWasTypedAndLeadsToIt() throws Exception {
        long id = published();

        site.perform(typed(id, "Soep met brood").param("then", "preview"))
                .andExpect(redirectedUrl("/beheer/artikelen/" + id + "/voorbeeld"));
        site.perform(typed(id, "Soep met kaas").param("then", "share"))
                .andExpect(redirectedUrl("/beheer/artikelen/" + id + "/voorbeeld#delen"));

        assertThat(articles.form(id).title()).isEqualTo("Soep in de straat");
        see("/beheer/artikelen/" + id + "/voorbeeld/pagina")
                .andExpect(content().string(containsString("Soep met kaas")));
        site.perform(get("/artikelen/soep-in-de-straat"))
                .andExpect(content().string(not(containsString("Soep met kaas"))));
    }

    @Test
    void somethingNewIsSeenBeforeItIsEverSaved() throws Exception {
        UUID concept = UUID.randomUUID();

        site.perform(post("/beheer/artikelen/nieuw")
                        .with(Sign.asCoordinator())
                        .param("title", "")
                        .param("summary", "Nog geen titel")
                        .param("datedOn", "3 j")
                        .param("concept", concept.toString())
                        .param("then", "preview"))
                .andExpect(redirectedUrl("/beheer/artikelen/nieuw/voorbeeld?concept=" + concept));

        Document desk = document("/beheer/artikelen/nieuw/voorbeeld?concept=" + concept);
        assertThat(desk.select("iframe").attr("src"))
                .isEqualTo("/beheer/artikelen/nieuw/voorbeeld/pagina?concept=" + concept);
        assertThat(desk.select(".alert--warning a").eachAttr("href"))
                .contains("/beheer/artikelen/nieuw?concept=" + concept + "#title")
                .contains("/beheer/artikelen/nieuw?concept=" + concept + "#datedOn");
        assertThat(desk.select(".alert--warning").text()).contains("Dit is geen datum");
        Document page = document(desk.select("iframe").attr("src"));
        assertThat(page.select("h1").text()).isEqualTo("Artikel zonder titel");
        assertThat(page.select(".lead").text()).isEqualTo("Nog geen titel");
        assertThat(page.select(".facts").text()).contains("Nog geen datum");
        assertThat(jdbc.sql("select count(*) from article").query(Long.class).single())
                .isZero();
    }

    @Test
    void theWidthIsChosenByLinks() throws Exception {
        String path = "/beheer/artikelen/" + published() + "/voorbeeld";

        assertThat(document(path).select("preview-frame").attr("data-width")).isEqualTo("375");
        Document wide = document(path + "?breedte=1280");
        assertThat(wide.select("preview-frame").attr("data-width")).isEqualTo("1280");
        assertThat(wide.select("main [aria-current=true]").text()).isEqualTo("Computer");
        assertThat(document(path + "?breedte=77").select("preview-frame").attr("data-width"))
                .isEqualTo("375");
    }

    @Test
    void thePageIsThatOfAVisitorAndSaysThatItIsAPreview() throws Exception {
        long id = published();
        String path = "/beheer/artikelen/" + id + "/voorbeeld/pagina";

        Document page = document(path);

        assertThat(page.select("[data-preview]").text())
                .isEqualTo("Voorbeeld van wijzigingen die nog niet gepubliceerd zijn");
        assertThat(page.select("script, form, share-page, a[href^=/beheer], link[rel=canonical], [property]"))
                .isEmpty();
        assertThat(page.select("base").attr("target")).isEqualTo("_blank");
        desk.backToDraft(Kind.ARTICLE, id, null);
        assertThat(document(path).select("[data-preview]").text()).isEqualTo("Voorbeeld, nog niet gepubliceerd");
    }

    @Test
    void onlyThePageMayBeFramedAndOnlyByItsDesk() throws Exception {
        String path = "/beheer/artikelen/" + published();

        see(path + "/voorbeeld/pagina")
                .andExpect(header().string("X-Frame-Options", "SAMEORIGIN"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-src 'none'")))
                .andExpect(header().string("Cross-Origin-Embedder-Policy", "require-corp"))
                .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Cache-Control", "no-store"));
        see(path + "/voorbeeld")
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Content-Security-Policy", AnswerHeaders.policy("frame-src 'self'")));
        see(path)
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")));
        site.perform(get("/artikelen/soep-in-de-straat"))
                .andExpect(header().string("Content-Security-Policy", AnswerHeaders.CONTENT_SECURITY_POLICY));
    }

    @Test
    void onlyThoseWhoMayEditMaySeePreviews() throws Exception {
        long id = published();
        for (String path : new String[] {"/voorbeeld", "/voorbeeld/pagina"}) {
            site.perform(get("/beheer/artikelen/" + id + path)).andExpect(status().isFound());
            site.perform(get("/beheer/artikelen/" + id + path).with(Sign.asPartnerMember()))
                    .andExpect(status().isForbidden());
        }

        desk.bin(Kind.ARTICLE, id, null);

        for (String path : new String[] {"/voorbeeld", "/voorbeeld/pagina"}) {
            see("/beheer/artikelen/" + id + path)
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(not(containsString("De buren"))));
        }
        see("/beheer/artikelen/999/voorbeeld/pagina").andExpect(status().isNotFound());
    }

    @Test
    void withoutAMailServerPeopleAreToldToPassTheLinkOn() throws Exception {
        String path = "/beheer/artikelen/" + published() + "/voorbeeld";

        assertThat(document(path).select("#delen").text()).contains("Deze site verstuurt nog geen mail");
        assertThat(document(path).select("#email")).isEmpty();
        site.perform(post(path + "/links").with(Sign.asCoordinator()).param("email", "zoe@partner.example"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Laat dit leeg en geef de link zelf door")));
    }

    @Test
    void nothingIncompleteIsPublicOnceItIsCommitted() {
        long id = published();

        assertThat(assertThrows(DataIntegrityViolationException.class, () -> jdbc.sql(
                                "update article set dated_on = null where id = " + id)
                        .update()))
                .hasMessageContaining("something is missing");
    }

    private long published() {
        long id = articles.draft(SampleArticles.form("Soep in de straat", "<p>De buren.</p>"));
        desk.publish(Kind.ARTICLE, id, null, null);
        return id;
    }

    /** The stored form with another title, as its page posts it. */
    private MockHttpServletRequestBuilder typed(long id, String title) {
        var stored = articles.form(id);
        Integer seen = jdbc.sql("select version from manuscript where subject_id = :id")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .orElse(0);
        return post("/beheer/artikelen/" + id)
                .with(Sign.asCoordinator())
                .param("version", String.valueOf(stored.version()))
                .param("title", title)
                .param("kind", stored.kind().name())
                .param("datedOn", String.valueOf(stored.datedOn()))
                .param("body", stored.body())
                .param("pen", UUID.randomUUID().toString())
                .param("seen", seen.toString());
    }

    private ResultActions see(String path) throws Exception {
        return site.perform(get(path).with(Sign.asCoordinator()));
    }

    private Document document(String path) throws Exception {
        return Jsoup.parse(
                see(path).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }
}
