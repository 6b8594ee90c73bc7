package nl.omarmt.tips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.Statements;
import nl.omarmt.drafting.Desk;
import nl.omarmt.publishing.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SiteTest
class TipPagesTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Tips tips;

    @Autowired
    private Desk desk;

    @Autowired
    private Statements statements;

    @Test
    void theListIsFilteredByKindAndSplitIntoPages() throws Exception {
        for (int number = 1; number <= 13; number++) {
            publish(SampleTips.form("Boek " + number));
        }
        publish(SampleTips.form("Film", TipKind.FILM, TipDecision.APPROVED));
        tips.draft(SampleTips.form("Nog niet beoordeeld"));

        assertThat(page("/inspiratie").select("h2 a")).hasSize(12);
        assertThat(page("/inspiratie").select(".empty")).isEmpty();
        assertThat(page("/inspiratie?pagina=2").select("h2 a")).hasSize(2);
        assertThat(page("/inspiratie?soort=FILM").select("h2 a").eachText()).containsExactly("Film");
        assertThat(page("/inspiratie?soort=GAME").text()).contains("Geen tips van deze soort");
        assertThat(page("/inspiratie?soort=").select("h2 a")).hasSize(12);
        site.perform(get("/inspiratie?pagina=3")).andExpect(status().isNotFound());
        site.perform(get("/inspiratie?soort=ONZIN")).andExpect(status().isBadRequest());
    }

    @Test
    void thePageTellsWhyAndWhere() throws Exception {
        publish(SampleTips.form("De eenzame eeuw"));
        publish(SampleTips.form("Palaces for the People"));

        Document page = page("/inspiratie/de-eenzame-eeuw");

        assertThat(page.select("h1").text()).isEqualTo("De eenzame eeuw");
        assertThat(page.select(".quote blockquote p").eachText())
                .containsExactly("Je ziet ineens waar een bankje ontbreekt.", "Lees het met je buren.");
        assertThat(page.select("a[href=https://example.org/boek]").text()).isEqualTo("Naar het boek");
        assertThat(page.text()).contains("Tip van Nadia, gemeente Utrecht", "Van Noreena Hertz");
        assertThat(page.select(".read-more h3").eachText()).containsExactly("Palaces for the People");
    }

    @Test
    void aDeclinedTipIsKeptButNotPublished() throws Exception {
        long id = tips.draft(SampleTips.form("De eenzame eeuw", TipKind.BOOK, TipDecision.DECLINED));

        Document refused = document(
                site.perform(form("/beheer/inspiratie/" + id + "/publicatie").param("version", "0"))
                        .andExpect(status().isUnprocessableContent()));

        assertThat(refused.select("main a").eachAttr("href")).contains("/beheer/inspiratie/" + id + "#decision");
        site.perform(get("/inspiratie/de-eenzame-eeuw")).andExpect(status().isNotFound());
    }

    @Test
    void aPublicTipCannotBeDeclinedBeforeItIsWithdrawn() throws Exception {
        long id = publish(SampleTips.form("De eenzame eeuw"));

        Document refused = document(site.perform(form("/beheer/inspiratie/" + id)
                        .param("version", String.valueOf(tips.form(id).version()))
                        .param("title", "De eenzame eeuw")
                        .param("why", "Daarom.")
                        .param("decision", "DECLINED")
                        .param("then", "publish"))
                .andExpect(status().isUnprocessableContent()));

        assertThat(refused.select("#decision-error").text()).contains("trek haar dan in");
        assertThat(tips.form(id).decision()).isEqualTo(TipDecision.APPROVED);
        desk.withdraw(Kind.TIP, id, null, "");
        tips.revise(id, declined(id));
        assertThat(tips.form(id).decision()).isEqualTo(TipDecision.DECLINED);
    }

    @Test
    void aLinkThatIsNoWebAddressIsRefusedAtItsField() throws Exception {
        Document refused = document(site.perform(
                        form("/beheer/inspiratie/nieuw").param("title", "Boek").param("link", "javascript:alert(1)"))
                .andExpect(status().isUnprocessableContent()));

        assertThat(refused.select("#link-error").text()).contains("Begin met https://");
        assertThat(refused.select("#link").val()).isEqualTo("javascript:alert(1)");
    }

    @Test
    void theEditorPublishesATipAtOnce() throws Exception {
        site.perform(form("/beheer/inspiratie/nieuw")
                        .param("title", "Praatpalen")
                        .param("kind", "PODCAST")
                        .param("why", "Om samen te luisteren.")
                        .param("then", "publish"))
                .andExpect(status().is3xxRedirection());

        assertThat(page("/inspiratie/praatpalen").select(".eyebrow").first().text())
                .isEqualTo("Podcast");
    }

    @Test
    void addressesAnswerAsTheyShould() throws Exception {
        long id = publish(SampleTips.form("De eenzame eeuw"));
        TipForm form = tips.form(id);
        tips.revise(
                id,
                new TipForm(
                        form.version(),
                        form.title(),
                        "eenzame-eeuw",
                        form.kind(),
                        form.maker(),
                        form.link(),
                        form.why(),
                        form.submittedBy(),
                        form.decision()));

        site.perform(get("/inspiratie/de-eenzame-eeuw"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/inspiratie/eenzame-eeuw"));
        desk.withdraw(Kind.TIP, id, null, "");
        site.perform(get("/inspiratie/eenzame-eeuw")).andExpect(status().isGone());
    }

    @Test
    void pagesCostAtMostFiveStatements() throws Exception {
        publish(SampleTips.form("De eenzame eeuw"));
        publish(SampleTips.form("Palaces for the People"));
        site.perform(get("/inspiratie"));

        for (String path : List.of("/inspiratie", "/inspiratie?soort=BOOK", "/inspiratie/de-eenzame-eeuw")) {
            try (var counted = statements.count()) {
                site.perform(get(path)).andExpect(status().isOk());
                assertThat(counted.sql()).as(path).hasSizeBetween(1, 5);
            }
        }
    }

    private TipForm declined(long id) {
        TipForm form = tips.form(id);
        return SampleTips.form(String.valueOf(form.title()), TipKind.BOOK, TipDecision.DECLINED)
                .withVersion(form.version());
    }

    private long publish(TipForm form) {
        long id = tips.draft(form);
        desk.publish(Kind.TIP, id, null, null);
        return id;
    }

    private Document page(String path) throws Exception {
        return document(site.perform(get(path)).andExpect(status().isOk()));
    }

    private static Document document(ResultActions answer) throws Exception {
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString());
    }

    private static MockHttpServletRequestBuilder form(String address) {
        return post(address).with(Sign.asCoordinator());
    }
}
