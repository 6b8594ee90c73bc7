package nl.omarmt.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.Statements;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.drafting.Desk;
import nl.omarmt.partners.PartnerForm;
import nl.omarmt.partners.Partners;
import nl.omarmt.publishing.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@SiteTest
class HomeTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Desk desk;

    @Autowired
    private Articles articles;

    @Autowired
    private Partners partners;

    @Autowired
    private Statements statements;

    @Test
    void aSiteWithoutContentSaysWhatWillComeAndLeadsCoordinatorsToTheirFirstReport() throws Exception {
        site.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hier komen de verslagen")))
                .andExpect(content().string(containsString("Er staat nog niets in de agenda")))
                .andExpect(content().string(not(containsString("/beheer/"))))
                .andExpect(content().string(not(containsString("href=\"/over\""))))
                .andExpect(content().string(not(containsString("Toon alle"))));
        site.perform(get("/").with(Sign.asCoordinator()))
                .andExpect(content().string(containsString("/beheer/verslagen/nieuw")));
        site.perform(get("/?lang=en")).andExpect(content().string(containsString("Reports will appear here")));
    }

    @Test
    void theHomePageShowsWhatIsNewAndTheTrueNumberOfPartners() throws Exception {
        publishArticle("Soep in de straat");
        for (int number = 1; number <= 14; number++) {
            publishPartner("Buurthuis " + number);
        }
        partners.draft(partner("Nog niet bekend"));

        site.perform(get("/"))
                .andExpect(content().string(containsString("/artikelen/soep-in-de-straat")))
                .andExpect(content().string(containsString("Toon alle 14 partners")))
                .andExpect(content().string(containsString("/partners/buurthuis-")))
                .andExpect(content().string(not(containsString("Nog niet bekend"))));
    }

    @Test
    void theHomePageCostsAtMostFiveStatements() throws Exception {
        publishArticle("Soep in de straat");
        publishPartner("Buurthuis");
        site.perform(get("/"));

        try (var counted = statements.count()) {
            site.perform(get("/")).andExpect(status().isOk());
            assertThat(counted.ofThePage()).hasSizeBetween(1, 5);
        }
    }

    private void publishArticle(String title) {
        desk.publish(Kind.ARTICLE, articles.draft(SampleArticles.form(title, "<p>Brood mee.</p>")), null, null);
    }

    private void publishPartner(String name) {
        desk.publish(Kind.PARTNER, partners.draft(partner(name)), null, null);
    }

    private static PartnerForm partner(String name) {
        return new PartnerForm(
                null,
                name,
                null,
                "Een huis voor de buurt.",
                "<p>Kom langs.</p>",
                null,
                List.of(nl.omarmt.partners.Sector.RESIDENTS),
                "Zuilen",
                null,
                null,
                null);
    }
}
