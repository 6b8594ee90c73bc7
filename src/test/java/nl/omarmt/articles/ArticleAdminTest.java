package nl.omarmt.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import nl.omarmt.MutableClock;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.drafting.Desk;
import nl.omarmt.publishing.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The desk as seen through its simplest kind of content. */
@SiteTest
class ArticleAdminTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Articles articles;

    @Autowired
    private Desk desk;

    @Autowired
    private MutableClock clock;

    @Test
    void aTitleIsEnoughToSave() throws Exception {
        site.perform(form("/beheer/artikelen/nieuw").param("title", "Soep in de straat"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrlPattern("/beheer/artikelen/*"));

        site.perform(get("/beheer/artikelen?q=SOEP").with(Sign.asCoordinator()))
                .andExpect(content().string(containsString("Soep in de straat")))
                .andExpect(content().string(containsString("Concept")));
        site.perform(get("/beheer/artikelen?status=PUBLISHED").with(Sign.asCoordinator()))
                .andExpect(content().string(containsString("Niets gevonden")));
    }

    @Test
    void choicesLeftToTheSiteAreNoReferences() throws Exception {
        site.perform(form("/beheer/artikelen/nieuw")
                        .param("title", "Soep")
                        .param("relatedRefs[0]", "")
                        .param("relatedRefs[1]", "niets:5")
                        .param("relatedRefs[2]", "report:5"))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void aRejectedFormComesBackWithWhatWasTyped() throws Exception {
        site.perform(form("/beheer/artikelen/nieuw")
                        .param("title", "")
                        .param("summary", "Niets hiervan mag weg")
                        .param("datedOn", "31 februari"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Niets hiervan mag weg")))
                .andExpect(content().string(containsString("value=\"31 februari\"")))
                .andExpect(content().string(containsString("href=\"#title\"")))
                .andExpect(content().string(containsString("href=\"#datedOn\"")));
    }

    @Test
    void publishingSavesAndSaysWhatIsMissing() throws Exception {
        String editor = site.perform(
                        form("/beheer/artikelen/nieuw").param("title", "Soep").param("then", "publish"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        site.perform(get(editor).with(Sign.asCoordinator()))
                .andExpect(content().string(containsString("href=\"#summary\"")))
                .andExpect(content().string(containsString("href=\"#body\"")));
        site.perform(get("/artikelen/soep")).andExpect(status().isNotFound());
    }

    @Test
    void publishingWhatIsIncompleteIsRefusedWithALineForEachGap() throws Exception {
        long id = articles.draft(SampleArticles.form("Soep", ""));

        site.perform(form("/beheer/artikelen/" + id + "/publicatie").param("version", "0"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("/beheer/artikelen/" + id + "#body")));
    }

    @Test
    void theSecondToSaveSeesBothTextsAndLosesNothing() throws Exception {
        long id = articles.draft(SampleArticles.form("Soep in de straat"));
        clock.advance(Duration.ofMinutes(1));
        articles.revise(id, articles.form(id));

        site.perform(form("/beheer/artikelen/" + id)
                        .param("version", "0")
                        .param("title", "Soep in mijn straat")
                        .param("body", "<p>Mijn eigen zin.</p>"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Soep in mijn straat")))
                .andExpect(content().string(containsString("Mijn eigen zin.")))
                .andExpect(content().string(containsString("De buren komen langs met brood")));
        assertThat(articles.form(id).title()).isEqualTo("Soep in de straat");
    }

    @Test
    void publishingChangesMayNotMakeItIncomplete() throws Exception {
        long id = publish("Soep in de straat");

        site.perform(form("/beheer/artikelen/" + id)
                        .param("version", String.valueOf(articles.form(id).version()))
                        .param("title", "Soep in de straat")
                        .param("datedOn", "2026-11-02")
                        .param("body", "<p>Tekst</p>")
                        .param("then", "publish"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#summary\"")));
        assertThat(articles.form(id).summary()).isNotEmpty();
    }

    @Test
    void aTakenAddressIsRefusedAtItsField() throws Exception {
        publish("Soep in de straat");

        site.perform(form("/beheer/artikelen/nieuw").param("title", "Anders").param("slug", "soep-in-de-straat"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Dit adres is al in gebruik")));
    }

    @Test
    void theAddressIsFoldedAwayUntilItIsRefused() throws Exception {
        publish("Soep in de straat");
        long id = articles.draft(SampleArticles.form("Anders"));

        Element begun = address(get("/beheer/artikelen/nieuw").with(Sign.asCoordinator()));
        assertThat(begun.hasAttr("open")).isFalse();
        assertThat(begun.select("summary").text()).isEqualTo("Adres: wordt gemaakt van de titel");
        Element stored = address(get("/beheer/artikelen/" + id).with(Sign.asCoordinator()));
        assertThat(stored.hasAttr("open")).isFalse();
        assertThat(stored.select("summary").text()).isEqualTo("Adres: /artikelen/anders");

        Element refused =
                address(form("/beheer/artikelen/nieuw").param("title", "Anders").param("slug", "soep-in-de-straat"));
        assertThat(refused.hasAttr("open")).isTrue();
        assertThat(refused.select(".field__error").text()).contains("Dit adres is al in gebruik");
    }

    @Test
    void theSameTitleTwiceGetsAnAddressOfItsOwn() {
        articles.draft(SampleArticles.form("Soep in de straat"));
        long second = articles.draft(SampleArticles.form("Soep in de straat"));

        assertThat(articles.form(second).slug()).isEqualTo("soep-in-de-straat-2");
    }

    @Test
    void aScheduleInThePastIsRefused() throws Exception {
        site.perform(form("/beheer/artikelen/nieuw")
                        .param("title", "Soep")
                        .param("then", "schedule")
                        .param("publishAt", "2026-11-23T08:00"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ligt in het verleden")));
    }

    @Test
    void whatIsThrownAwayCanBeTakenBackAndErased() throws Exception {
        long id = publish("Soep in de straat");
        site.perform(form("/beheer/artikelen/" + id + "/prullenbak")
                        .param("version", String.valueOf(articles.form(id).version())))
                .andExpect(redirectedUrl("/beheer/artikelen"));
        site.perform(get("/artikelen/soep-in-de-straat")).andExpect(status().isGone());
        site.perform(get("/beheer/prullenbak").with(Sign.asCoordinator()))
                .andExpect(content().string(containsString("Soep in de straat")));

        site.perform(form("/beheer/prullenbak/artikelen/" + id + "/terug")).andExpect(status().is3xxRedirection());
        site.perform(get("/artikelen/soep-in-de-straat")).andExpect(status().isOk());

        site.perform(form("/beheer/prullenbak/artikelen/" + id + "/vernietigen"));
        site.perform(get("/artikelen/soep-in-de-straat")).andExpect(status().isOk());

        desk.bin(Kind.ARTICLE, id, null);
        site.perform(form("/beheer/prullenbak/legen")).andExpect(header().string("Location", "/beheer/prullenbak"));
        site.perform(get("/artikelen/soep-in-de-straat")).andExpect(status().isNotFound());
    }

    @Test
    void withdrawingWithAnOldVersionIsRefused() throws Exception {
        long id = publish("Soep in de straat");

        site.perform(form("/beheer/artikelen/" + id + "/intrekking")
                        .param("version", "0")
                        .param("reason", "oud"))
                .andExpect(status().isConflict());
        site.perform(get("/artikelen/soep-in-de-straat")).andExpect(status().isOk());
    }

    private long publish(String title) {
        long id = articles.draft(SampleArticles.form(title));
        desk.publish(Kind.ARTICLE, id, null, null);
        return id;
    }

    /** What the editor shows of the address of the page. */
    private Element address(MockHttpServletRequestBuilder request) throws Exception {
        String page = site.perform(request).andReturn().getResponse().getContentAsString();
        return Jsoup.parse(page).expectFirst("details:has(#slug)");
    }

    private static MockHttpServletRequestBuilder form(String address) {
        return post(address).with(Sign.asCoordinator()).with(csrf());
    }
}
