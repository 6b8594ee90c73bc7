package nl.omarmt.drafting;

import static nl.omarmt.drafting.Authors.ANNA;
import static nl.omarmt.drafting.Authors.BRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.publishing.Kind;
import nl.omarmt.security.Role;
import nl.omarmt.security.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Reading along as people see it; nothing here needs a script. */
@SiteTest
class ReviewPagesTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Articles articles;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    private long id;
    private String editor;

    @BeforeEach
    void aDraftOfAnna() {
        Authors.store(jdbc, ANNA);
        id = articles.draft(SampleArticles.form("Soep in de straat", "<p>De buren komen langs.</p>"));
        editor = "/beheer/artikelen/" + id;
    }

    @Test
    void whoIsAloneHearsWhatToDoAndCanPublishAnyway() throws Exception {
        assertThat(page(ANNA, editor).select(".publish").text())
                .contains("Vraag een beheerder om een collega uit te nodigen. Publiceren kan ook zonder.");
        assertThat(page(ANNA, editor).select("#reader, .publish a[href='/beheer/accounts/nieuw']"))
                .isEmpty();

        Document administrators = Jsoup.parse(site.perform(get("/beheer/artikelen/nieuw")
                        .with(Sign.as(new SignedIn(ANNA.id(), ANNA.email(), "Anna", Role.ADMINISTRATOR, true, null))))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(administrators
                        .select(".publish a[href='/beheer/accounts/nieuw']")
                        .text())
                .isEqualTo("Nodig een collega uit");
    }

    @Test
    void theOnlyColleagueIsChosenAlreadyAndOfSeveralOneChooses() throws Exception {
        Authors.store(jdbc, BRAM);
        assertThat(page(ANNA, editor).select("#reader option").eachText()).containsExactly("Bram");
        Authors.store(jdbc, Authors.person(203, "Chris"));

        assertThat(page(ANNA, editor).select("#reader option").eachText())
                .containsExactly("Kies een collega", "Bram", "Chris");
        ask("").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"reader-error\"")))
                .andExpect(content().string(containsString("Klopt de datum?")))
                .andExpect(content().string(containsString("Soep met brood")));
        assertThat(articles.form(id).title()).isEqualTo("Soep in de straat");
        assertThat(page(ANNA, editor).select("#title").val()).as("kept").isEqualTo("Soep met brood");
    }

    @Test
    void aDraftThatIsBeingReadShowsItEverywhere() throws Exception {
        Authors.store(jdbc, BRAM);
        ask("202")
                .andExpect(redirectedUrl(editor))
                .andExpect(flash().attribute("notice", "drafting.review.asked.noMail"));

        Document mine = page(ANNA, editor);
        assertThat(mine.select(".publish .chip").text()).isEqualTo("Wordt meegelezen");
        assertThat(mine.select(".publish").text()).contains("Bram leest mee.", "Er is geen mail verstuurd");
        assertThat(mine.select("#meelezen, #reader")).isEmpty();
        assertThat(page(ANNA, "/beheer")
                        .select("[aria-labelledby=wordt-meegelezen]")
                        .text())
                .contains("Soep met brood", "gevraagd door Anna aan Bram");
        assertThat(page(ANNA, "/beheer/artikelen?status=IN_REVIEW")
                        .select("tbody tr")
                        .text())
                .contains("Soep met brood", "Wordt meegelezen");
        assertThat(page(ANNA, "/beheer/artikelen?status=DRAFT").select("tbody tr"))
                .isEmpty();
        assertThat(page(BRAM, "/beheer")
                        .select("[aria-labelledby=wacht-op-jou]")
                        .text())
                .contains("Wacht op jou", "Soep met brood", "gevraagd door Anna", "Klopt de datum?");

        Document english =
                Jsoup.parse(site.perform(get(editor).with(Sign.as(BRAM)).cookie(new Cookie("taal", "en")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(english.select("#meelezen").text()).isEqualTo("Anna asks you to review this");
        assertThat(english.select("blockquote[lang=nl]").text()).isEqualTo("Klopt de datum?");
        assertThat(english.select(".publish .chip").text()).isEqualTo("Being reviewed");
    }

    @Test
    void whoWasAskedAnswersOnTopOfTheText() throws Exception {
        Authors.store(jdbc, BRAM);
        ask("202");
        Document strip = page(BRAM, editor);
        assertThat(strip.select(".form #meelezen").text()).isEqualTo("Anna vraagt je om mee te lezen");
        assertThat(strip.select(".form blockquote").text()).isEqualTo("Klopt de datum?");
        assertThat(strip.select("form form")).isEmpty();
        String answers = strip.select("form#antwoord").attr("action");
        assertThat(strip.select("[form=antwoord]").eachAttr("name")).containsExactly("remark", "answer", "answer");

        site.perform(post(answers)
                        .with(Sign.as(BRAM))
                        .param("answer", "NOT_YET")
                        .param("remark", "De datum klopt niet.")
                        .param("seen", strip.select("#antwoord [name=seen]").val()))
                .andExpect(redirectedUrl(editor))
                .andExpect(flash().attribute("notice", "drafting.review.answered.noMail"));

        assertThat(page(BRAM, editor).select("#meelezen")).isEmpty();
        assertThat(page(ANNA, editor).select(".publish").text())
                .contains("Bram is nog niet akkoord.", "De datum klopt niet.", "Vraag opnieuw iemand");
        assertThat(page(ANNA, "/beheer")
                        .select("[aria-labelledby=wacht-op-jou]")
                        .text())
                .contains("Bram is nog niet akkoord.", "De datum klopt niet.");
    }

    @Test
    void whoComesTooLateHearsWhyAndKeepsTheWords() throws Exception {
        Authors.store(jdbc, BRAM);
        ask("202");
        String review = editor + "/beoordeling/"
                + jdbc.sql("select id from review").query(Long.class).single();
        site.perform(get(review).with(Sign.as(BRAM))).andExpect(redirectedUrl(editor));
        site.perform(post(review + "/intrekking").with(Sign.as(ANNA))).andExpect(redirectedUrl(editor));

        site.perform(get(review).with(Sign.as(BRAM)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Die vraag is intussen ingetrokken.")))
                .andExpect(content().string(containsString("href=\"" + editor + "\"")));
        site.perform(answer(review).param("remark", "Mooi <b>stuk</b>."))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Mooi &lt;b&gt;stuk&lt;/b&gt;.")));
        site.perform(post(review + "/intrekking").with(Sign.as(ANNA))).andExpect(status().isConflict());

        desk.bin(Kind.ARTICLE, id, null);
        site.perform(get(review).with(Sign.as(BRAM))).andExpect(status().isOk());
        site.perform(get(editor.replace("artikelen", "inspiratie") + "/beoordeling/1")
                        .with(Sign.as(BRAM)))
                .andExpect(status().isNotFound());
    }

    @Test
    void nobodyElseAnswersAndNobodyWithoutTheForm() throws Exception {
        Authors.store(jdbc, BRAM);
        ask("202");
        String review = editor + "/beoordeling/"
                + jdbc.sql("select id from review").query(Long.class).single();

        site.perform(answer(review).with(Sign.as(ANNA)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Alleen wie is gevraagd")));
        site.perform(answer(review).param("answer", "MISSCHIEN").with(request -> {
                    request.setParameter("answer", "MISSCHIEN");
                    return request;
                }))
                .andExpect(status().isBadRequest());
        site.perform(answer(review).with(request -> {
                    request.removeParameter("_csrf");
                    return request;
                }))
                .andExpect(status().isForbidden());
        for (String below : List.of("/antwoord", "/intrekking")) {
            site.perform(post(review + below).with(Sign.asPartnerMember())).andExpect(status().isForbidden());
        }
        assertThat(jdbc.sql("select answer from review").query().singleRow().get("answer"))
                .isNull();
    }

    @Test
    void publishedTextSaysThatItsNewVersionIsBeingRead() throws Exception {
        Authors.store(jdbc, BRAM);
        desk.publish(Kind.ARTICLE, id, null, null);

        ask("202");

        assertThat(page(BRAM, editor).select(".publish .chip").text())
                .isEqualTo("Gepubliceerd, nieuwe versie wordt meegelezen");
        assertThat(page(BRAM, editor).select("#meelezen ~ p a").attr("href"))
                .isEqualTo(editor + "/versies/verschil?van=1");
        site.perform(get("/artikelen/soep-in-de-straat"))
                .andExpect(content().string(containsString("<h1>Soep in de straat</h1>")));
    }

    @Test
    void theLineForReadersStandsInTheCardAndGoesByAButton() throws Exception {
        assertThat(page(ANNA, editor).select("#amendment"))
                .as("nobody knows it yet")
                .isEmpty();
        desk.publish(Kind.ARTICLE, id, null, null);
        assertThat(page(ANNA, editor).select("#amendment").attr("maxlength")).isEqualTo("200");
        desk.release(Kind.ARTICLE, id, null, "De avond begint later.");
        Document card = page(ANNA, editor);
        assertThat(card.select(".publish").text()).contains("Gewijzigd op 23 november 2026: De avond begint later.");

        site.perform(post(card.select("#regel-weg").attr("action"))
                        .with(Sign.as(ANNA))
                        .param(
                                "version",
                                card.select("#regel-weg [name=version]").val()))
                .andExpect(redirectedUrl(editor));

        assertThat(page(ANNA, editor).select("#regel-weg")).isEmpty();
        site.perform(post(editor + "/wijzigingsregel/verwijdering")
                        .with(Sign.as(ANNA))
                        .param("version", "0"))
                .andExpect(status().isConflict());
    }

    private ResultActions ask(String reader) throws Exception {
        return site.perform(post(editor)
                .with(Sign.as(ANNA))
                .param("version", String.valueOf(articles.form(id).version()))
                .param("pen", UUID.randomUUID().toString())
                .param("stroke", "1")
                .param("title", "Soep met brood")
                .param("datedOn", "2026-11-02")
                .param("summary", "Elke dinsdag.")
                .param("body", "<p>De buren komen langs.</p>")
                .param("then", "review")
                .param("reader", reader)
                .param("question", "Klopt de datum?"));
    }

    private static MockHttpServletRequestBuilder answer(String review) {
        return post(review + "/antwoord")
                .with(Sign.as(BRAM))
                .param("answer", "APPROVED")
                .param("seen", "1");
    }

    private Document page(SignedIn who, String path) throws Exception {
        return Jsoup.parse(site.perform(get(path).with(Sign.as(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
