package nl.omarmt.workgroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import nl.omarmt.SiteTest;
import nl.omarmt.Statements;
import nl.omarmt.drafting.Bin;
import nl.omarmt.drafting.Choice;
import nl.omarmt.drafting.Desk;
import nl.omarmt.partners.AbsenceForm;
import nl.omarmt.partners.Partners;
import nl.omarmt.partners.SamplePartners;
import nl.omarmt.publishing.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@SiteTest
class WorkgroupPagesTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Workgroups workgroups;

    @Autowired
    private Partners partners;

    @Autowired
    private SamplePartners samples;

    @Autowired
    private Desk desk;

    @Autowired
    private Bin bin;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Statements statements;

    @Test
    void theListHasTheActiveOnesTheCoreGroupAndTheFinishedApart() throws Exception {
        publish(SampleWorkgroups.form("Ondernemers"));
        publish(SampleWorkgroups.form("Buren"));
        publish(SampleWorkgroups.form(
                "Kerngroep", WorkgroupKind.CORE_GROUP, WorkgroupStatus.ACTIVE, null, List.of(), List.of()));
        publish(SampleWorkgroups.form(
                "Huisdieren", WorkgroupKind.WORKGROUP, WorkgroupStatus.FINISHED, null, List.of(), List.of()));
        workgroups.draft(SampleWorkgroups.form("Concept"));

        Document page = page("/werkgroepen");

        assertThat(page.select("#groups-active ~ * h3").eachText()).containsExactly("Buren", "Ondernemers");
        assertThat(page.select("#groups-core ~ * h3").eachText()).containsExactly("Kerngroep");
        assertThat(page.select("#groups-finished ~ * h3").eachText()).containsExactly("Huisdieren");
        assertThat(page.select(".question p").eachText()).contains("Hoe vinden buren elkaar?");
        assertThat(page.text()).doesNotContain("Concept", "Nog geen werkgroepen");
    }

    @Test
    void noWorkgroupsIsSaidInWords() throws Exception {
        assertThat(page("/werkgroepen").text()).contains("Nog geen werkgroepen");
    }

    @Test
    void thePageShowsItsQuestionItsPeopleAndWhoAnswersToday() throws Exception {
        long soup = samples.published("Soep in de straat");
        long hidden = partners.draft(SamplePartners.form("Nog niet op de site"));
        long noor = samples.contact(soup, "Noor");
        long lotte = samples.contact(
                soup, "Lotte", new AbsenceForm(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 25), noor));
        publish(SampleWorkgroups.form(
                "Buren", WorkgroupKind.WORKGROUP, WorkgroupStatus.ACTIVE, lotte, List.of(soup, hidden), List.of(noor)));

        Document page = page("/werkgroepen/buren");

        assertThat(page.select("h1").text()).isEqualTo("Buren");
        assertThat(page.select(".question").text()).contains("Hoe vinden buren elkaar?");
        assertThat(page.select(".contact__name").text()).isEqualTo("Noor");
        assertThat(page.select(".contact__absent").text()).contains("Lotte is afwezig tot en met 25 november 2026");
        assertThat(page.select("aside li").eachText()).containsExactly("Soep in de straat", "Noor, Soep in de straat");
        assertThat(page.select(".alert")).isEmpty();
        assertThat(page.text()).doesNotContain("Nog niet op de site").contains("Begonnen in maart 2024");
    }

    @Test
    void thePartnersOfItsPeopleNameItToo() throws Exception {
        long soup = samples.published("Soep in de straat");
        long brood = samples.published("Brood");
        long lotte = samples.contact(brood, "Lotte");
        publish(SampleWorkgroups.form(
                "Buren", WorkgroupKind.WORKGROUP, WorkgroupStatus.ACTIVE, lotte, List.of(soup), List.of()));

        assertThat(page("/partners/soep-in-de-straat").select(".mentions a").eachText())
                .containsExactly("Buren");
        assertThat(page("/partners/brood").select(".mentions a").eachText()).containsExactly("Buren");
        assertThat(page("/werkgroepen/buren").select("aside li").eachText()).containsExactly("Soep in de straat");
    }

    @Test
    void openCallsStandApartAndClosedOnesAreLeftOut() throws Exception {
        long id = publish(SampleWorkgroups.form("Buren"));
        mention("CALL", 1, "/oproepen/open", "Wie kookt er mee?", "2026-12-01", id);
        mention("CALL", 2, "/oproepen/dicht", "Wie bakte er mee?", "2026-11-01", id);
        mention("REPORT", 3, "/verslagen/mei", "Verslag van mei", null, id);

        Document page = page("/werkgroepen/buren");

        assertThat(page.select(".call h3").eachText()).containsExactly("Wie kookt er mee?");
        assertThat(page.select(".mentions a").eachText()).containsExactly("Verslag van mei");
        assertThat(page.text()).doesNotContain("Wie bakte er mee?");
    }

    @Test
    void aFinishedGroupSaysSo() throws Exception {
        publish(SampleWorkgroups.form(
                "Huisdieren", WorkgroupKind.WORKGROUP, WorkgroupStatus.FINISHED, null, List.of(), List.of()));

        assertThat(page("/werkgroepen/huisdieren").select(".alert").text()).contains("klaar met haar vraag");
    }

    @Test
    void cardsTellWhetherReadersCanFollowThem() {
        long shown = publish(SampleWorkgroups.form("Buren"));
        long draft = workgroups.draft(SampleWorkgroups.form("Concept"));

        try (var counted = statements.count()) {
            assertThat(workgroups.cards(List.of(shown, draft, 999_999L)))
                    .containsOnlyKeys(shown, draft)
                    .containsEntry(
                            shown, new WorkgroupCard(shown, "Buren", "/werkgroepen/buren", "Hoe vinden buren elkaar?"))
                    .containsEntry(draft, new WorkgroupCard(draft, "Concept", null, "Hoe vinden buren elkaar?"));
            assertThat(counted.sql()).hasSize(1);
        }
        assertThat(workgroups.options()).extracting(Choice::label).containsExactly("Buren", "Concept");
    }

    @Test
    void addressesAnswerAsTheyShould() throws Exception {
        long id = publish(SampleWorkgroups.form("Buren"));
        WorkgroupForm form = workgroups.form(id);
        workgroups.revise(
                id,
                new WorkgroupForm(
                        form.version(),
                        form.title(),
                        "buren-en-soep",
                        form.kind(),
                        form.centralQuestion(),
                        form.summary(),
                        form.description(),
                        form.status(),
                        form.startedOn(),
                        null,
                        List.of(),
                        List.of()));

        site.perform(get("/werkgroepen/buren"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/werkgroepen/buren-en-soep"));
        site.perform(get("/werkgroepen/onbekend")).andExpect(status().isNotFound());
        desk.withdraw(Kind.WORKGROUP, id, null, "");
        site.perform(get("/werkgroepen/buren-en-soep")).andExpect(status().isGone());
    }

    @Test
    void whoeverIsErasedLeavesTheGroup() throws Exception {
        long soup = samples.published("Soep in de straat");
        long lotte = samples.contact(soup, "Lotte");
        long id = publish(SampleWorkgroups.form(
                "Buren", WorkgroupKind.WORKGROUP, WorkgroupStatus.ACTIVE, lotte, List.of(soup), List.of(lotte)));

        desk.bin(Kind.PARTNER, soup, null);
        bin.erase(Kind.PARTNER, soup);

        assertThat(page("/werkgroepen/buren").select("aside li")).isEmpty();
        WorkgroupForm form = workgroups.form(id);
        assertThat(form.contactId()).isNull();
        assertThat(form.partnerIds()).isEmpty();
        assertThat(form.personIds()).isEmpty();
    }

    @Test
    void pagesCostAtMostFiveStatements() throws Exception {
        long soup = samples.published("Soep in de straat");
        long brood = samples.published("Brood");
        long noor = samples.contact(soup, "Noor");
        long lotte = samples.contact(brood, "Lotte");
        long id = publish(SampleWorkgroups.form(
                "Buren", WorkgroupKind.WORKGROUP, WorkgroupStatus.ACTIVE, lotte, List.of(soup, brood), List.of(noor)));
        mention("REPORT", 3, "/verslagen/mei", "Verslag van mei", null, id);
        site.perform(get("/werkgroepen"));

        for (String path : List.of("/werkgroepen", "/werkgroepen/buren")) {
            try (var counted = statements.count()) {
                site.perform(get(path)).andExpect(status().isOk());
                assertThat(counted.ofThePage()).as(path).hasSizeBetween(1, 5);
            }
        }
    }

    private void mention(String kind, long id, String path, String title, String endsAt, long group) {
        jdbc.sql("""
                        insert into catalogue_entry (kind, subject_id, path, title, summary, label, theme, place,
                          visible_from, starts_at, ends_at, whole_day, open)
                        values (?, ?, ?, ?, '', '', '', '', timestamptz '2026-01-01', timestamptz '2026-01-01',
                          ?::timestamptz, false, true)""").params(kind, id, path, title, endsAt).update();
        jdbc.sql("""
                        insert into catalogue_name (kind, subject_id, named_kind, named_id, anchor, heading, starts_at)
                        values (?, ?, 'WORKGROUP', ?, '', '', timestamptz '2026-01-01')""").params(kind, id, group).update();
    }

    private long publish(WorkgroupForm form) {
        long id = workgroups.draft(form);
        desk.publish(Kind.WORKGROUP, id, null, null);
        return id;
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(site.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
