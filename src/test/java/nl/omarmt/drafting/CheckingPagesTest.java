package nl.omarmt.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.articles.ArticleForm;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Status;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The list of what is to be mended: on the page, asked for anew, and what it keeps from being published. */
@SiteTest
class CheckingPagesTest {

    private static final String GOOD = "<p>De buren komen langs met brood.</p>";
    private static final String LEFTOVER = "<p>De buren komen langs met [naam].</p>";
    private static final String HINTS = "<p>Mail piet@gmail.com. Het was op maandag 3 november 2026.</p>"
            + "<p>Mail ook jan@gmail.com. Kijk <a href=\"/agenda\">hier</a>.</p>";

    @Autowired
    private MockMvc site;

    @Autowired
    private Articles articles;

    @Autowired
    private Desk desk;

    @Autowired
    private DeskLists lists;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void beforeAnythingIsTypedNothingIsFound() throws Exception {
        Document page = page(get("/beheer/artikelen/nieuw"));
        assertThat(page.select("check-list .checks").text()).startsWith("Zodra je schrijft");
        assertThat(page.select("check-list a")).isEmpty();
    }

    @Test
    void aGoodTextIsToldSo() throws Exception {
        long id = articles.draft(SampleArticles.form("Soep", GOOD));
        assertThat(page(get("/beheer/artikelen/" + id)).select(".checks").text())
                .isEqualTo("Niets gevonden.");
    }

    @Test
    void whatIsFoundIsNamedWithItsPlaceAndLeadsThere() throws Exception {
        long id = articles.draft(SampleArticles.form("Soep", HINTS + LEFTOVER));

        Document page = page(get("/beheer/artikelen/" + id));
        assertThat(page.select(".checks .is-missing").text()).isEqualTo("Nog in te vullen: [naam] Tekst");
        assertThat(page.select(".checks h3").eachText()).containsExactly("Nodig om te publiceren", "Kan beter");
        assertThat(page.select(".checks details summary").text()).isEqualTo("2 privé-e-mailadressen");
        assertThat(page.select(".checks details a").eachText())
                .containsExactly("Privéadres: piet@gmail.com", "Privéadres: jan@gmail.com");
        assertThat(page.select(".checks a[data-words='maandag 3 november 2026']")
                        .text())
                .isEqualTo("De datum valt op dinsdag 3 november 2026.");
        assertThat(page.select(".checks a"))
                .allMatch(link -> link.attr("href").equals("#body")
                        && link.attr("data-before").equals("0"));
        assertThat(page.getElementById("body")).isNotNull();
        assertThat(page.select(".checks").attr("data-count")).isEqualTo("1 ding is nodig om te publiceren. 4 tips.");
    }

    @Test
    void theSameIsSaidInEnglish() throws Exception {
        long id = articles.draft(SampleArticles.form("Soep", HINTS));
        Document page = page(get("/beheer/artikelen/" + id).cookie(new Cookie("taal", "en")));
        assertThat(page.select(".checks").text())
                .contains("Could be better", "2 private mail addresses", "The date is on Tuesday 3 November 2026.");
    }

    @Test
    void whatIsTypedIsLookedThroughAndNotKept() throws Exception {
        Document found =
                page(checked("/beheer/artikelen/nieuw").param("title", "Soep").param("body", HINTS));

        assertThat(found.select("head *, h1, script")).isEmpty();
        assertThat(found.select(".is-missing a").eachAttr("href")).containsExactly("#datedOn", "#summary");
        assertThat(found.select("details a")).hasSize(2);
        assertThat(jdbc.sql("select count(*) from manuscript").query(Long.class).single())
                .isZero();
    }

    @Test
    void theListIsAboutTheTextAsTypedAndNotAsStored() throws Exception {
        long id = articles.draft(new ArticleForm(
                null, "Soep", null, null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of()));
        assertThat(page(get("/beheer/artikelen/" + id)).select(".is-missing")).hasSize(3);

        assertThat(page(checked("/beheer/artikelen/" + id)
                                .param("title", "Soep")
                                .param("datedOn", "2026-11-02")
                                .param("summary", "Elke dinsdag soep.")
                                .param("body", GOOD))
                        .select(".checks")
                        .text())
                .isEqualTo("Niets gevonden.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 j", "2026-13-45", "+999999999-12-31"})
    void halfADateIsNoReasonToComplain(String typed) throws Exception {
        Document found = page(checked("/beheer/agenda/nieuw")
                .param("title", "Soep [naam]")
                .param("startsOn", typed)
                .param("startsAt", "23:30")
                .param("capacity", "veel"));
        assertThat(found.select(".is-missing").text()).contains("Nog in te vullen: [naam]");
        assertThat(answer(post("/beheer/agenda/nieuw/werkversie")
                                .param("title", "Soep [naam]")
                                .param("startsOn", typed)
                                .param("startsAt", "23:30")
                                .param("pen", "5f0c6c0e-38f4-4a4b-9a3f-0d6a4f6f0b11")
                                .param("concept", "5f0c6c0e-38f4-4a4b-9a3f-0d6a4f6f0b12"))
                        .getStatus())
                .isEqualTo(200);
        assertThat(page(get("/beheer/agenda/nieuw?concept=5f0c6c0e-38f4-4a4b-9a3f-0d6a4f6f0b12"))
                        .select(".is-missing")
                        .text())
                .contains("Nog in te vullen: [naam]");
    }

    @Test
    void aDraftWithSomethingToFillInIsSavedAndNotPublished() throws Exception {
        long id = articles.draft(SampleArticles.form("Soep", LEFTOVER));

        assertThat(answer(sent(id, LEFTOVER).param("then", "publish")).getStatus())
                .isEqualTo(302);
        assertThat(status(id)).isEqualTo(Status.DRAFT);
        MockHttpServletResponse refused = answer(post("/beheer/artikelen/" + id + "/publicatie")
                .param("version", String.valueOf(articles.form(id).version())));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString()).select("main li a").outerHtml())
                .contains("/beheer/artikelen/" + id + "#body", "Nog in te vullen: [naam]");
        answer(sent(id, LEFTOVER).param("then", "schedule").param("publishAt", "2026-12-24T09:00"));
        assertThat(status(id)).isEqualTo(Status.DRAFT);

        answer(sent(id, GOOD).param("then", "publish"));
        assertThat(status(id)).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void hintsKeepNothingFromBeingPublished() throws Exception {
        long id = articles.draft(SampleArticles.form("Soep", HINTS));
        answer(sent(id, HINTS).param("then", "publish"));
        assertThat(status(id)).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void whatReadersSeeIsNotReplacedBySomethingUnfinished() throws Exception {
        long id = published(GOOD);

        MockHttpServletResponse refused = answer(sent(id, LEFTOVER).param("then", "publish"));
        assertThat(refused.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(refused.getContentAsString());
        assertThat(page.select(".form > .alert--error a[href=#body]").text())
                .isEqualTo("Tekst: Nog in te vullen: [naam]");
        assertThat(page.select("#body").text()).contains("[naam]");
        assertThat(articles.form(id).body()).isEqualTo(GOOD);
        assertThat(page(get("/beheer/artikelen/" + id)).select("#body").text()).contains("[naam]");

        assertThat(answer(sent(id, LEFTOVER)).getStatus()).isEqualTo(302);
        assertThat(articles.form(id).body()).isEqualTo(GOOD);
    }

    @Test
    void whatAppearsByItselfCannotBecomeUnfinished() throws Exception {
        long id = articles.draft(SampleArticles.form("Soep", GOOD));
        answer(sent(id, GOOD).param("then", "schedule").param("publishAt", "2026-12-24T09:00"));
        assertThat(status(id)).isEqualTo(Status.SCHEDULED);

        assertThat(answer(sent(id, LEFTOVER)).getStatus()).isEqualTo(422);
        assertThat(articles.form(id).body()).isEqualTo(GOOD);
    }

    @Test
    void whatReadersSeeAlreadyHoldsNothingBack() throws Exception {
        long id = published(LEFTOVER);

        Document page = page(get("/beheer/artikelen/" + id));
        assertThat(page.select(".is-missing")).isEmpty();
        assertThat(page.select(".checks a").text()).isEqualTo("Nog in te vullen: [naam]");
        String longer = LEFTOVER + "<p>Kom ook.</p>";
        assertThat(answer(sent(id, longer).param("then", "publish")).getStatus())
                .isEqualTo(302);
        assertThat(articles.form(id).body()).isEqualTo(longer.replace("</p><p>", "</p>\n<p>"));

        assertThat(answer(sent(id, longer + "<p>XXX</p>").param("then", "publish"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void nobodyElseAsksAndWhatLiesInTheBinIsNotFound() throws Exception {
        long id = articles.draft(SampleArticles.form("Soep", HINTS));
        for (String address : List.of("/beheer/artikelen/" + id, "/beheer/artikelen/nieuw")) {
            assertThat(site.perform(post(address + "/controle").with(Sign.asPartnerMember()))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(403);
        }
        desk.bin(Kind.ARTICLE, id, null);
        assertThat(answer(checked("/beheer/artikelen/" + id)).getStatus()).isEqualTo(404);
        assertThat(answer(checked("/beheer/artikelen/999")).getStatus()).isEqualTo(404);
    }

    /** Published before the rule was there. */
    private long published(String body) {
        long id = articles.draft(SampleArticles.form("Soep", GOOD));
        desk.publish(Kind.ARTICLE, id, null, null);
        articles.revise(
                id,
                SampleArticles.form("Soep", body).withVersion(articles.form(id).version()));
        return id;
    }

    private Status status(long id) {
        return lists.row(Kind.ARTICLE, id).status();
    }

    private static MockHttpServletRequestBuilder checked(String address) {
        return post(address + "/controle");
    }

    /** The editor as somebody sends it, with this text. */
    private MockHttpServletRequestBuilder sent(long id, String body) throws Exception {
        ArticleForm form = articles.form(id);
        String seen = page(get("/beheer/artikelen/" + id)).select("[name=seen]").attr("value");
        return post("/beheer/artikelen/" + id)
                .param("version", String.valueOf(form.version()))
                .param("seen", seen)
                .param("title", form.title())
                .param("kind", String.valueOf(form.kind()))
                .param("datedOn", String.valueOf(form.datedOn()))
                .param("theme", form.theme())
                .param("summary", form.summary())
                .param("byline", form.byline())
                .param("body", body);
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request.with(Sign.asCoordinator())).andReturn().getResponse();
    }
}
