package nl.omarmt.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.Statements;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.drafting.Desk;
import nl.omarmt.partners.PartnerForm;
import nl.omarmt.partners.Partners;
import nl.omarmt.partners.SamplePartners;
import nl.omarmt.publishing.Kind;
import nl.omarmt.reports.Reports;
import nl.omarmt.reports.SampleReports;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Who is named in a text gets a link to the own page, for as long as readers can see that page, and is told of the text. */
@SiteTest
class MentionTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private SamplePartners samples;

    @Autowired
    private Partners partners;

    @Autowired
    private Articles articles;

    @Autowired
    private Reports reports;

    @Autowired
    private Desk desk;

    @Autowired
    private Statements statements;

    @Autowired
    private JsonMapper json;

    @Test
    void aMentionFollowsItsPartnerToEveryNewAddressAndBecomesWordsWhenThePageGoes() throws Exception {
        long dock = samples.published("Dock");
        long sanne = samples.contact(dock, "Sanne Wouda");
        publishArticle(
                "Soep",
                "<p>" + mention("partner:" + dock, "Dock") + " en "
                        + mention("partner:" + dock + "#persoon-" + sanne, "Sanne") + " koken.</p>");

        assertThat(page("/artikelen/soep").select(".prose").html())
                .isEqualTo("<p><a href=\"/partners/dock\">Dock</a> en" + " <a href=\"/partners/dock#persoon-" + sanne
                        + "\">Sanne</a> koken.</p>");
        assertThat(page("/partners/dock").select("#persoon-" + sanne).text()).contains("Sanne Wouda");
        assertThat(page("/partners/dock").select("main a[href=/artikelen/soep]"))
                .isNotEmpty();

        PartnerForm form = partners.form(dock);
        partners.revise(
                dock,
                new PartnerForm(
                        form.version(),
                        "Dock Utrecht",
                        "dock-utrecht",
                        form.summary(),
                        form.description(),
                        form.website(),
                        form.sectors(),
                        form.districts(),
                        form.memberSince(),
                        form.memberUntil(),
                        null));
        assertThat(page("/artikelen/soep").select(".prose a").eachAttr("href"))
                .containsExactly("/partners/dock-utrecht", "/partners/dock-utrecht#persoon-" + sanne);

        desk.withdraw(Kind.PARTNER, dock, null, "");
        assertThat(page("/artikelen/soep").select(".prose").html()).isEqualTo("<p>Dock en Sanne koken.</p>");
    }

    @Test
    void aMentionInAReportLeadsBackToItsPlaceAndCostsNoFurtherStatement() throws Exception {
        long dock = samples.published("Dock");
        long id = reports.draft(SampleReports.form(
                "Verslag", "Wie meedeed", "<p>" + mention("partner:" + dock, "Dock") + " was er.</p>"));
        desk.publish(Kind.REPORT, id, null, null);

        assertThat(page("/verslagen/verslag").select(".prose a[href=/partners/dock]"))
                .hasSize(1);
        assertThat(page("/partners/dock")
                        .select("a[href=/verslagen/verslag#wie-meedeed]")
                        .text())
                .contains("Wie meedeed");
        try (var counted = statements.count()) {
            page("/verslagen/verslag");
            assertThat(counted.ofThePage()).hasSizeBetween(1, 5);
        }
    }

    @Test
    void everyKindOfPageLinksWhatItMentionsInAtMostFiveStatements() throws Exception {
        long dock = samples.published("Dock");
        long soup = samples.published("Soephuis");
        PartnerForm form = partners.form(soup);
        partners.revise(
                soup,
                new PartnerForm(
                        form.version(),
                        form.title(),
                        null,
                        form.summary(),
                        "<p>Samen met " + mention("partner:" + dock, "Dock") + " en niet zonder "
                                + mention("partner:" + soup, "ons") + "</p>",
                        form.website(),
                        form.sectors(),
                        form.districts(),
                        form.memberSince(),
                        form.memberUntil(),
                        null));
        try (var counted = statements.count()) {
            assertThat(page("/partners/soephuis").select(".prose a").eachAttr("href"))
                    .containsExactly("/partners/dock");
            assertThat(counted.ofThePage()).hasSizeBetween(1, 5);
        }
        assertThat(page("/partners/dock").select("main a[href=/partners/soephuis]"))
                .isNotEmpty();
    }

    @Test
    void theEditorGetsProposalsForWhatSomebodyTypes() throws Exception {
        long cafe = samples.published("Café Averechts");
        samples.published("Buurtcafé De Ster");
        long hidden = partners.draft(SamplePartners.form("Cafetaria"));
        samples.contact(hidden, "Carla Verborgen");
        long carla = samples.contact(cafe, "Carla Cafebaas");

        assertThat(propose("cafe")).isEqualTo("""
                        [{"ref":"partner:%1$d","name":"Café Averechts","about":"Partner"},\
                        {"ref":"partner:%2$d","name":"Buurtcafé De Ster","about":"Partner"},\
                        {"ref":"partner:%1$d#persoon-%3$d","name":"Carla Cafebaas","about":"Café Averechts"}]""".formatted(cafe, cafe + 1, carla));
        assertThat(propose("carla ver")).isEqualTo("[]");
        assertThat(propose("%_' ; drop")).isEqualTo("[]");
        assertThat(propose("x".repeat(5000))).isEqualTo("[]");
        assertThat(json.readTree(propose(""))).hasSize(2);
        for (int number = 0; number < 12; number++) {
            samples.published("Cafe " + number);
            samples.contact(cafe, "Cafer " + number);
        }
        assertThat(json.readTree(propose("caf"))).hasSize(8);
    }

    private void publishArticle(String title, String body) {
        desk.publish(Kind.ARTICLE, articles.draft(SampleArticles.form(title, body)), null, null);
    }

    private String propose(String typed) throws Exception {
        MockHttpServletResponse answer = site.perform(
                        get("/beheer/noemen").param("q", typed).with(Sign.asCoordinator()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        return answer.getContentAsString();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(site.perform(get(path)).andReturn().getResponse().getContentAsString());
    }

    private static String mention(String reference, String words) {
        return "<a data-mention=\"" + reference + "\">" + words + "</a>";
    }
}
