package nl.omarmt.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.publishing.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What browsers hear while somebody writes, and the pages with versions, differences and conflicts. */
@SiteTest
class WritingPagesTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Articles articles;

    @Autowired
    private Desk desk;

    @Test
    void whatIsTypedIsAnsweredWithTheTime() throws Exception {
        long id = stored();

        kept(id, "Soep met brood", UUID.randomUUID(), 0)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.seen").value(1))
                .andExpect(jsonPath("$.words").value("Bewaard om 10.00"))
                .andExpect(jsonPath("$.address").value("/beheer/artikelen/" + id));
        editor(id)
                .andExpect(content().string(containsString("value=\"Soep met brood\"")))
                .andExpect(content().string(containsString("name=\"seen\" value=\"1\"")));
        site.perform(get("/beheer/artikelen").with(Sign.asCoordinator()))
                .andExpect(content().string(containsString("Concept, met nieuwere tekst")))
                .andExpect(content().string(containsString("Soep in de straat")));
    }

    @Test
    void halfADateComesBackAsItWasTyped() throws Exception {
        long id = stored();

        site.perform(form(id, "/werkversie")
                        .param("version", "0")
                        .param("title", "Soep")
                        .param("datedOn", "3 j")
                        .param("pen", UUID.randomUUID().toString())
                        .accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isOk());

        editor(id)
                .andExpect(content().string(containsString("value=\"3 j\"")))
                .andExpect(content().string(containsString("Dit is geen datum.")));
    }

    @Test
    void whoComesSecondHearsItAndFindsBothTexts() throws Exception {
        long id = stored();
        kept(id, "Soep van Anna", UUID.randomUUID(), 0).andExpect(status().isOk());

        kept(id, "Soep van Bram", UUID.randomUUID(), 0)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.words").value(containsString("Iemand anders schreef hier ook")))
                .andExpect(jsonPath("$.address").value("/beheer/artikelen/" + id + "/versies/2/samenvoegen"));

        Document both = page(site.perform(
                get("/beheer/artikelen/" + id + "/versies/2/samenvoegen").with(Sign.asCoordinator())));
        assertThat(both.select("legend").eachText()).containsExactly("Titel");
        assertThat(both.select("mark").first().text()).contains("Bram");
        assertThat(both.select("mark").last().text()).contains("Anna");
        MockHttpServletRequestBuilder chosen = form(id, "");
        both.select("main form input[type=hidden]:not([name=_csrf])")
                .forEach(field -> chosen.param(field.attr("name"), field.val()));
        site.perform(chosen.param("take[0]", "FIELD.title")).andExpect(redirectedUrl("/beheer/artikelen/" + id));
        assertThat(articles.form(id).title()).isEqualTo("Soep van Anna");
    }

    @Test
    void aScriptHearsThatNobodyIsSignedInAndIsNotSentElsewhere() throws Exception {
        long id = stored();

        site.perform(post("/beheer/artikelen/" + id + "/werkversie").accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isUnauthorized())
                .andExpect(header().doesNotExist("Location"));
        site.perform(form(id, "/werkversie").accept(MediaType.APPLICATION_JSON).with(withoutToken()))
                .andExpect(status().isForbidden());
        assertThat(articles.form(id).title()).isEqualTo("Soep in de straat");
    }

    @Test
    void presenceNamesTheOthers() throws Exception {
        long id = stored();
        String address = "/beheer/artikelen/" + id + "/aanwezigheid";
        UUID mine = UUID.randomUUID();
        UUID theirs = UUID.randomUUID();

        site.perform(post(address).with(Sign.asCoordinator()).param("pen", mine.toString()))
                .andExpect(jsonPath("$.words").value(""));
        site.perform(post(address).with(Sign.asAdministrator()).param("pen", theirs.toString()))
                .andExpect(jsonPath("$.words").value("Coco Coördinator werkt hier ook aan."));
        site.perform(post(address)
                        .with(Sign.asCoordinator())
                        .param("pen", UUID.randomUUID().toString()))
                .andExpect(jsonPath("$.words").value("Ada Beheerder werkt hier ook aan."));
        site.perform(post(address)
                .with(Sign.asAdministrator())
                .param("pen", theirs.toString())
                .param("closing", "true"));
        site.perform(post(address).with(Sign.asCoordinator()).param("pen", mine.toString()))
                .andExpect(jsonPath("$.words").value("Je hebt deze tekst ook in een ander venster open."));
        site.perform(post("/beheer/artikelen/999/aanwezigheid").with(Sign.asCoordinator()))
                .andExpect(status().isNotFound());
    }

    @Test
    void versionsOfSomethingElseOrInTheBinAreNotFound() throws Exception {
        long id = stored();
        long other = stored();
        kept(id, "Geheim", UUID.randomUUID(), 0);
        for (String path : List.of("/versies/verschil?van=7", "/versies/9/samenvoegen")) {
            site.perform(get("/beheer/artikelen/" + id + path).with(Sign.asCoordinator()))
                    .andExpect(status().isNotFound());
        }
        site.perform(get("/beheer/artikelen/" + other + "/versies/verschil?van=1")
                        .with(Sign.asCoordinator()))
                .andExpect(status().isNotFound());
        site.perform(form(other, "/versies/1/terug").param("seen", "0")).andExpect(status().isNotFound());

        desk.bin(Kind.ARTICLE, id, null);

        for (String path : List.of("", "/versies", "/versies/verschil?van=1", "/versies/1/samenvoegen")) {
            site.perform(get("/beheer/artikelen/" + id + path).with(Sign.asCoordinator()))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(not(containsString("Geheim"))));
        }
        for (String path : List.of("/werkversie", "/versies/1/terug", "/werkversie/verwijdering", "/aanwezigheid")) {
            site.perform(form(id, path).param("seen", "1").param("title", "Nee"))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void onlyThoseWhoMayEditMaySeeVersions() throws Exception {
        long id = stored();
        kept(id, "Geheim", UUID.randomUUID(), 0);

        for (String path : List.of("/versies", "/versies/verschil?van=1", "/versies/1/samenvoegen")) {
            site.perform(get("/beheer/artikelen/" + id + path).with(Sign.asPartnerMember()))
                    .andExpect(status().isForbidden());
        }
        for (String path : List.of("/werkversie", "/versies/1/terug", "/werkversie/verwijdering", "/aanwezigheid")) {
            site.perform(post("/beheer/artikelen/" + id + path)
                            .with(Sign.asPartnerMember())
                            .param("seen", "1"))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void aRefusedFormIsKeptAllTheSame() throws Exception {
        long id = stored();

        site.perform(form(id, "").param("version", "0").param("title", "").param("summary", "Niets hiervan mag weg"))
                .andExpect(status().isUnprocessableContent());

        editor(id).andExpect(content().string(containsString("Niets hiervan mag weg")));
    }

    @Test
    void theBinSaysUntilWhenAndHoldsWhatWasNeverSaved() throws Exception {
        UUID key = UUID.randomUUID();
        site.perform(post("/beheer/artikelen/nieuw/werkversie")
                        .with(Sign.asCoordinator())
                        .param("title", "Toch maar niet")
                        .param("concept", key.toString())
                        .accept(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.address").value("/beheer/artikelen/nieuw?concept=" + key));
        site.perform(post("/beheer/artikelen/nieuw/prullenbak")
                        .with(Sign.asCoordinator())
                        .param("concept", key.toString()))
                .andExpect(redirectedUrl("/beheer/artikelen"));

        site.perform(get("/beheer/prullenbak").with(Sign.asCoordinator()))
                .andExpect(content().string(containsString("Toch maar niet")))
                .andExpect(content().string(containsString("21 februari 2027")));
        site.perform(post("/beheer/prullenbak/artikelen/nieuw/" + key + "/terug")
                        .with(Sign.asCoordinator()))
                .andExpect(redirectedUrl("/beheer/artikelen/nieuw?concept=" + key));
        site.perform(get("/beheer").with(Sign.asCoordinator()))
                .andExpect(content().string(containsString("Toch maar niet")));
    }

    private long stored() {
        return articles.draft(SampleArticles.form("Soep in de straat", "<p>De buren.</p>"));
    }

    /** The stored form with another title, as a page with this pen sends it. */
    private ResultActions kept(long id, String title, UUID pen, int seen) throws Exception {
        var stored = articles.form(id);
        return site.perform(form(id, "/werkversie")
                .param("version", String.valueOf(stored.version()))
                .param("title", title)
                .param("slug", stored.slug())
                .param("kind", stored.kind().name())
                .param("datedOn", String.valueOf(stored.datedOn()))
                .param("theme", stored.theme())
                .param("summary", stored.summary())
                .param("body", stored.body())
                .param("byline", stored.byline())
                .param("pen", pen.toString())
                .param("seen", String.valueOf(seen))
                .accept(MediaType.APPLICATION_JSON));
    }

    private ResultActions editor(long id) throws Exception {
        return site.perform(get("/beheer/artikelen/" + id).with(Sign.asCoordinator()));
    }

    private static Document page(ResultActions answer) throws Exception {
        return Jsoup.parse(
                answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }

    private static MockHttpServletRequestBuilder form(long id, String path) {
        return post("/beheer/artikelen/" + id + path).with(Sign.asCoordinator());
    }

    private static RequestPostProcessor withoutToken() {
        return request -> {
            request.removeParameter("_csrf");
            return request;
        };
    }
}
