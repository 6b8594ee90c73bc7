package nl.omarmt.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import nl.omarmt.MutableClock;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.Statements;
import nl.omarmt.calls.Calls;
import nl.omarmt.drafting.Bin;
import nl.omarmt.drafting.Desk;
import nl.omarmt.events.SampleEvents;
import nl.omarmt.publishing.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@SiteTest
class ReportPagesTest {

    private static final String PATH = "/verslagen/samen-eten-werkt";

    @Autowired
    private MockMvc site;

    @Autowired
    private Reports reports;

    @Autowired
    private Calls calls;

    @Autowired
    private SampleMeeting meeting;

    @Autowired
    private Desk desk;

    @Autowired
    private Bin bin;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Statements statements;

    @Test
    void aReportWithASectionOfEveryKindShowsThemAll() throws Exception {
        meeting.published(meeting.held());

        Document page = page(PATH);

        assertThat(page.select("h1").eachText()).containsExactly("Samen eten werkt");
        assertThat(page.select(".facts dd").eachText())
                .containsExactly(
                        "12 november 2026",
                        "The Colour Kitchen, Zuilen",
                        "de kunst van het verbinden",
                        "82 deelnemers");
        assertThat(page.select(".eyebrow").first().text())
                .isEqualTo("Verslag · Netwerkbijeenkomst · Leestijd 1 minuut");
        assertThat(page.select(".gist li").eachText()).hasSize(2);
        assertThat(page.select(".article__main > section h2").eachText())
                .containsExactly(
                        "Opening",
                        "Kunst en cultuur",
                        "Deelsessies",
                        "Doe jij al iets met kunst?",
                        "Kijk mee",
                        "Beelden",
                        "Downloads");
        assertThat(page.select(".question").text()).contains("Hoe vinden buren elkaar?");
        assertThat(page.select(".quote blockquote").text()).contains("Eén stoel erbij");
        assertThat(page.select(".video a").attr("href")).isEqualTo("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
        assertThat(page.select(".video a").text())
                .contains("Random Acts of Kindness")
                .contains("YouTube");
        assertThat(page.select(".photo figcaption").text()).contains("De zaal tijdens het eten");
        assertThat(page.select(".documents").text())
                .contains("Presentatie Cultuurtrek")
                .contains("volgt nog");
        assertThat(page.select("a[href='https://example.org/programma.pdf']").text())
                .isEqualTo("Programma");
    }

    @Test
    void theContentsLeadToEveryHeadingAndNoPlaceHasTwoNames() throws Exception {
        meeting.published(meeting.held());

        Document page = page(PATH);

        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select(".contents a").eachText())
                .containsExactly(
                        "In het kort",
                        "Opening",
                        "Kunst en cultuur",
                        "Deelsessies",
                        "Kijk mee",
                        "Beelden",
                        "Downloads");
        assertThat(page.select(".contents a").eachAttr("href")).allMatch(href -> ids.contains(href.substring(1)));
        assertThat(page.select("h3").eachText()).contains("Soep", "Op pad");
    }

    @Test
    void headingsInATextStandBelowTheHeadingOfItsSectionOrSession() throws Exception {
        SampleMeeting.Held held = meeting.held();
        long id = meeting.published(held);
        ReportForm form = reports.form(id);
        reports.revise(
                id,
                form.withSessions(List.of(
                        SampleEvents.written(form.sessions().get(0), "<h2>Hoe dan</h2><p>Kies een vaste dag.</p>"),
                        form.sessions().get(1))));

        Document page = page(PATH);

        assertThat(page.select(".session h3 ~ * h4, .session h4").eachText()).contains("Hoe dan");
        assertThat(page.select("h3").eachText()).contains("Op pad");
        int last = 1;
        for (Element heading : page.select("main :is(h1, h2, h3, h4, h5, h6)")) {
            int level = heading.normalName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
    }

    @Test
    void sessionsAreLetteredAndOneThatMayBeLeftOutIsNotShown() throws Exception {
        meeting.published(meeting.held());

        Document page = page(PATH);

        assertThat(page.select(".session h3").eachText()).containsExactly("A. Samen eten in de wijk");
        Element session = page.select(".session").first();
        assertThat(session.text())
                .contains("Lotte Afwezig (Jongerenwerk Noord) en Hans de Wit")
                .contains("Kies een vaste dag.")
                .contains("Hang een naam op de deur.")
                .contains("De Zuilenhof vervangt het bord")
                .contains("Presentatie");
        assertThat(page.text()).doesNotContain("Signaleren bij de voordeur");
    }

    @Test
    void theCallNamesWhoAnswersTodayAndClosesByTheClock() throws Exception {
        meeting.published(meeting.held());

        assertThat(page(PATH).select(".call").text())
                .contains("Sanne Present")
                .contains("sanne@example.org")
                .contains("10 december 2026")
                .doesNotContain("lotte@example.org");

        clock.moveTo(Instant.parse("2026-12-02T09:00:00Z"));
        assertThat(page(PATH).select(".call").text())
                .contains("lotte@example.org")
                .doesNotContain("Sanne Present");

        clock.moveTo(Instant.parse("2026-12-10T23:00:00Z"));
        assertThat(page(PATH).select(".call").text()).contains("Gesloten").doesNotContain("lotte@example.org");
    }

    @Test
    void whatReadersMayNotSeeElsewhereDoesNotLeak() throws Exception {
        SampleMeeting.Held held = meeting.held();
        meeting.published(held);

        desk.withdraw(Kind.CALL, held.call(), null, "");
        desk.withdraw(Kind.WORKGROUP, held.workgroup(), null, "");
        desk.backToDraft(Kind.EVENT, held.event(), null);

        Document page = page(PATH);
        assertThat(page.text())
                .doesNotContain("Doe jij al iets met kunst?")
                .doesNotContain("Kunst en cultuur")
                .doesNotContain("Hoe vinden buren elkaar?")
                .doesNotContain("Netwerkbijeenkomst november")
                .contains("Uit een werkgroep")
                .contains("The Colour Kitchen, Zuilen");
    }

    @Test
    void whoIsNamedFindsThePlaceInTheReport() throws Exception {
        SampleMeeting.Held held = meeting.held();
        meeting.published(held);
        String session = page(PATH).select(".session h3").first().id();

        assertThat(page(PATH).select("aside .box").text())
                .contains("De Buurtkeuken")
                .contains("Jongerenwerk Noord")
                .contains("Wonen en Zo");
        site.perform(get("/partners/jongerenwerk-noord"))
                .andExpect(content().string(containsString(PATH + "#" + session)))
                .andExpect(content().string(containsString("Samen eten in de wijk")));
        site.perform(get("/partners/wonen-en-zo")).andExpect(content().string(containsString("\"" + PATH + "\"")));
        site.perform(get("/werkgroepen/kunst-en-cultuur"))
                .andExpect(content().string(containsString(PATH + "#werkgroep")));
        site.perform(get("/agenda/netwerkbijeenkomst-november"))
                .andExpect(content().string(containsString(PATH)));
    }

    @Test
    void aReportThatOnlyMentionsAnEventIsNotTheReportOfIt() throws Exception {
        SampleMeeting.Held held = meeting.held();
        String mention = "<p>Kom naar <a data-mention=\"event:%d\">de volgende</a>.</p>".formatted(held.event());
        long other = reports.draft(SampleReports.form("Eerder")
                .held(
                        null,
                        SampleReports.HELD.minusMonths(6),
                        "Hier",
                        "",
                        List.of(),
                        List.of(SampleReports.text("Vooruit", mention))));
        desk.publish(Kind.REPORT, other, null, null);

        Document before = page("/agenda/netwerkbijeenkomst-november");
        assertThat(before.select(".masthead a[href^=/verslagen/]")).isEmpty();
        assertThat(before.select("aside a[href^=/verslagen/eerder]")).hasSize(1);

        meeting.published(held);
        Document after = page("/agenda/netwerkbijeenkomst-november");
        assertThat(after.select(".masthead a[href^=/verslagen/]").eachAttr("href"))
                .containsExactly(PATH);
        assertThat(after.select("aside a[href^=/verslagen/]").eachText()).containsExactly("Eerder");
    }

    @Test
    void theNewestReportStandsOutOnTheFirstPageOfAllReports() throws Exception {
        SampleMeeting.Held held = meeting.held();
        meeting.published(held);

        assertThat(page("/verslagen").select(".card--wide .card__title").eachText())
                .containsExactly("Samen eten werkt");
        assertThat(page("/verslagen?jaar=2026").select(".card--wide")).isEmpty();
    }

    @Test
    void anEventIsNotErasedWhileItsReportStands() throws Exception {
        SampleMeeting.Held held = meeting.held();
        long id = meeting.published(held);
        desk.bin(Kind.EVENT, held.event(), null);

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> bin.erase(Kind.EVENT, held.event()))
                .isInstanceOf(nl.omarmt.drafting.StillUsed.class);

        assertThat(reports.form(id).eventId()).isEqualTo(held.event());
        assertThat(page(PATH).select(".session")).isNotEmpty();
    }

    @Test
    void addressesOfDraftsFormerAndWithdrawnReportsAnswerAsTheyShould() throws Exception {
        site.perform(get("/verslagen/er-is-niets")).andExpect(status().isNotFound());
        long id = reports.draft(SampleReports.form("Samen eten werkt"));
        site.perform(get(PATH)).andExpect(status().isNotFound());
        desk.publish(Kind.REPORT, id, null, null);
        site.perform(get(PATH)).andExpect(status().isOk());

        reports.revise(id, SampleReports.at("eettafels", reports.form(id)));
        site.perform(get(PATH))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/verslagen/eettafels"));

        desk.withdraw(Kind.REPORT, id, null, "Er stond een fout in.");
        site.perform(get("/verslagen/eettafels")).andExpect(status().isGone());
    }

    @Test
    void onlyCoordinatorsSeeTheWayToTheEditor() throws Exception {
        long id = reports.draft(SampleReports.form("Samen eten werkt"));
        desk.publish(Kind.REPORT, id, null, null);

        site.perform(get(PATH)).andExpect(content().string(not(containsString("/beheer"))));
        site.perform(get(PATH).with(Sign.asPartnerMember()))
                .andExpect(content().string(not(containsString("/beheer/verslagen"))));
        site.perform(get(PATH).with(Sign.asCoordinator()))
                .andExpect(content().string(containsString("/beheer/verslagen/" + id)));
    }

    @Test
    void theListIsNewestFirstAndFilteredByYearAndWorkgroup() throws Exception {
        site.perform(get("/verslagen")).andExpect(content().string(containsString("Er zijn nog geen verslagen")));
        SampleMeeting.Held held = meeting.held();
        meeting.published(held);
        long old = reports.draft(SampleReports.form("Oud verslag")
                .held(
                        null,
                        SampleReports.HELD.minusYears(2),
                        "Hier",
                        "",
                        List.of(),
                        List.of(SampleReports.text("Opening", "<p>Tekst</p>"))));
        desk.publish(Kind.REPORT, old, null, null);

        assertThat(page("/verslagen").select(".card__title").eachText())
                .containsExactly("Samen eten werkt", "Oud verslag");
        assertThat(page("/verslagen?jaar=2024").select(".card__title").eachText())
                .containsExactly("Oud verslag");
        assertThat(page("/verslagen?werkgroep=" + held.workgroup())
                        .select(".card__title")
                        .eachText())
                .containsExactly("Samen eten werkt");
        site.perform(get("/verslagen?jaar=2019"))
                .andExpect(content().string(containsString("Geen verslagen gevonden")));
        site.perform(get("/verslagen?pagina=2")).andExpect(status().isNotFound());
    }

    @Test
    void pagesCostAtMostFiveStatements() throws Exception {
        SampleMeeting.Held held = meeting.held();
        meeting.published(held);
        site.perform(get(PATH));

        for (String path : new String[] {PATH, "/verslagen", "/verslagen?jaar=2026&werkgroep=" + held.workgroup()}) {
            try (var counted = statements.count()) {
                site.perform(get(path)).andExpect(status().isOk());
                assertThat(counted.ofThePage()).as(path).hasSizeBetween(1, 5);
            }
        }
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(site.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
