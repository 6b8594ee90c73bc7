package nl.omarmt.partners;

import static nl.omarmt.partners.SamplePartners.away;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import nl.omarmt.SiteTest;
import nl.omarmt.Statements;
import nl.omarmt.drafting.Desk;
import nl.omarmt.publishing.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@SiteTest
class PartnerPagesTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Partners partners;

    @Autowired
    private SamplePartners samples;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Statements statements;

    @Test
    void theDirectoryGroupsByLetterAndTellsTheTrueNumber() throws Exception {
        samples.published("Soep in de straat");
        samples.published("Éva’s brood");
        samples.published(SamplePartners.form("Lunchroom", List.of(Sector.COMPANY), "", LocalDate.of(2024, 12, 31)));
        partners.draft(SamplePartners.form("Concept"));

        Document page = page("/partners");

        assertThat(page.select(".lead").text()).startsWith("2 organisaties");
        assertThat(page.select(".directory h2").eachText()).containsExactly("E", "S");
        assertThat(page.select(".directory a").eachText()).containsExactly("Éva’s brood", "Soep in de straat");
        assertThat(page.select(".letters a").eachText()).containsExactly("E", "S");
        assertThat(page.select(".box li").text()).isEqualTo("Lunchroom tot en met 31 december 2024");
        assertThat(page.text()).doesNotContain("Concept", "Geen partners gevonden");
        assertThat(page.select("[role=status]")).isEmpty();
    }

    @Test
    void aSearchNarrowsAndLeadsBackToAll() throws Exception {
        samples.published(SamplePartners.form("Café Zuilen", List.of(Sector.COMPANY), "Zuilen", null));
        samples.published(
                SamplePartners.form("Koor Lombok", List.of(Sector.CULTURE, Sector.RESIDENTS), "Lombok", null));
        samples.published(SamplePartners.form("Zorg op maat", List.of(Sector.CARE), "Zuilen, Lombok", null));

        assertThat(found("/partners?q=CAFE")).containsExactly("Café Zuilen");
        assertThat(found("/partners?sector=RESIDENTS")).containsExactly("Koor Lombok");
        assertThat(found("/partners?wijk=zuilen")).containsExactly("Café Zuilen", "Zorg op maat");
        assertThat(found("/partners?letter=K")).containsExactly("Koor Lombok");
        assertThat(found("/partners?q=&sector=&wijk=&letter=")).hasSize(3);

        Document page = page("/partners?wijk=Zuilen");
        assertThat(page.select("[role=status]").text()).isEqualTo("2 partners gevonden, van 3 in totaal");
        assertThat(page.select("a.button[href=/partners]").text()).isEqualTo("Toon alle 3 partners");
        assertThat(page.select(".letters a").eachAttr("href"))
                .containsExactly("/partners?wijk=Zuilen&letter=C", "/partners?wijk=Zuilen&letter=Z");
        assertThat(page("/partners?q=niemand").text()).contains("Geen partners gevonden");
        site.perform(get("/partners?sector=ONZIN")).andExpect(status().isBadRequest());
    }

    @Test
    void anEmptyNetworkSaysSo() throws Exception {
        assertThat(page("/partners").text()).contains("Nog geen partners");
    }

    @Test
    void thePageTellsWhoTheyAreAndWhomToReach() throws Exception {
        long soup = samples.published("Soep in de straat");
        long noor = samples.contact(soup, "Noor");
        samples.contact(soup, "Lotte", away("2026-11-20", "2026-11-25", noor));

        Document page = page("/partners/soep-in-de-straat");

        assertThat(page.select("h1").text()).isEqualTo("Soep in de straat");
        assertThat(page.select(".eyebrow").first().text()).isEqualTo("Netwerkpartner sinds maart 2021");
        assertThat(page.select("a[href=https://www.example.org/soep]").text()).isEqualTo("example.org");
        assertThat(page.select(".masthead .strip a").eachText()).containsExactly("Welzijn", "Zuilen");
        assertThat(page.select(".contact__name").eachText()).containsExactly("Noor");
        assertThat(page.select(".contact .quiet").eachText()).containsOnly("coördinator");
        assertThat(page.select(".alert")).isEmpty();
        assertThat(page.select(".contact__absent").text())
                .isEqualTo("Lotte is afwezig tot en met 25 november 2026. Noor neemt waar.");
        assertThat(page.select("a[href^=mailto:]").eachText()).containsOnly("info@example.org");
        assertThat(page.select("a[href^=tel:]").first().attr("href")).isEqualTo("tel:+31301234567");
    }

    @Test
    void whoIsReplacedFromElsewhereOrByNobodyIsShownInFull() throws Exception {
        long soup = samples.published("Soep in de straat");
        long bram = samples.contact(samples.published("Brood"), "Bram");
        samples.contact(soup, "Lotte", away("2026-11-20", "2026-11-25", bram));
        samples.contact(soup, "Noor", away("2026-11-20", "2026-11-26", null));

        Document page = page("/partners/soep-in-de-straat");

        assertThat(page.select(".contact__name").eachText()).containsExactly("Bram", "Noor");
        assertThat(page.select(".contact .quiet").eachText()).containsExactly("coördinator, Brood", "coördinator");
        assertThat(page.select(".contact__absent").eachText())
                .containsExactly(
                        "Lotte is afwezig tot en met 25 november 2026. Neem zolang contact op met deze collega.",
                        "Noor is afwezig tot en met 26 november 2026.");
    }

    @Test
    void aFormerMemberStaysAndSaysSo() throws Exception {
        long id = samples.published(
                SamplePartners.form("Lunchroom", List.of(Sector.COMPANY), "", LocalDate.of(2024, 12, 31)));
        samples.contact(id, "Bram");

        Document page = page("/partners/lunchroom");

        assertThat(page.select(".eyebrow").first().text()).isEqualTo("Was netwerkpartner");
        assertThat(page.select(".alert").text()).contains("was partner tot en met 31 december 2024");
        assertThat(page.text()).doesNotContain("Bram");
    }

    @Test
    void thePageListsEveryPlaceThatNamesThePartner() throws Exception {
        long soup = samples.published("Soep in de straat");
        mention("REPORT", 1, "/verslagen/mei", "Verslag van mei", soup, "samen-eten", "Samen eten");
        name("REPORT", 1, soup, "tot-slot", "Tot slot");
        mention("ARTICLE", 2, "/artikelen/soep", "Soep voor iedereen", soup, "", "");

        Document page = page("/partners/soep-in-de-straat");

        assertThat(page.select("h3").eachText()).containsSubsequence("Verslagen", "Artikelen");
        assertThat(page.select(".mentions a").eachAttr("href"))
                .containsExactly(
                        "/verslagen/mei", "/verslagen/mei#samen-eten", "/verslagen/mei#tot-slot", "/artikelen/soep");
        assertThat(page.select(".mentions .quiet").eachText()).containsExactly("Samen eten · Tot slot");
    }

    @Test
    void addressesAnswerAsTheyShould() throws Exception {
        long id = samples.published("Soep in de straat");
        PartnerForm form = partners.form(id);
        partners.revise(
                id,
                new PartnerForm(
                        form.version(),
                        form.title(),
                        "soep",
                        form.summary(),
                        form.description(),
                        form.website(),
                        form.sectors(),
                        form.districts(),
                        form.memberSince(),
                        form.memberUntil(),
                        null));

        site.perform(get("/partners/soep-in-de-straat"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/partners/soep"));
        site.perform(get("/partners/onbekend")).andExpect(status().isNotFound());
        desk.withdraw(Kind.PARTNER, id, null, "Op eigen verzoek.");
        site.perform(get("/partners/soep")).andExpect(status().isGone());
        site.perform(get("/partners")).andExpect(content().string(not(containsString("/partners/soep"))));
    }

    @Test
    void pagesCostAtMostFiveStatements() throws Exception {
        long soup = samples.published("Soep in de straat");
        long noor = samples.contact(soup, "Noor");
        samples.contact(soup, "Lotte", away("2026-11-20", "2026-11-25", noor));
        mention("REPORT", 1, "/verslagen/mei", "Verslag van mei", soup, "", "");
        site.perform(get("/partners"));

        for (String path : List.of("/partners", "/partners?q=soep&letter=S", "/partners/soep-in-de-straat")) {
            try (var counted = statements.count()) {
                site.perform(get(path)).andExpect(status().isOk());
                assertThat(counted.ofThePage()).as(path).hasSizeBetween(1, 5);
            }
        }
    }

    private void mention(String kind, long id, String path, String title, long partner, String anchor, String heading) {
        jdbc.sql("""
                        insert into catalogue_entry (kind, subject_id, path, title, summary, label, theme, place,
                          visible_from, starts_at, whole_day, open)
                        values (?, ?, ?, ?, '', '', '', '', timestamptz '2026-01-01', timestamptz '2026-01-01', false, true)""").params(kind, id, path, title).update();
        name(kind, id, partner, anchor, heading);
    }

    private void name(String kind, long id, long partner, String anchor, String heading) {
        jdbc.sql("""
                        insert into catalogue_name (kind, subject_id, named_kind, named_id, anchor, heading, starts_at)
                        values (?, ?, 'PARTNER', ?, ?, ?, timestamptz '2026-01-01')""").params(kind, id, partner, anchor, heading).update();
    }

    private List<String> found(String path) throws Exception {
        return page(path).select(".directory a").eachText();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(site.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
