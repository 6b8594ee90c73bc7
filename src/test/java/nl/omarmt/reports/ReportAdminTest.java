package nl.omarmt.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.omarmt.MutableClock;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.drafting.Desk;
import nl.omarmt.events.EventForm;
import nl.omarmt.events.Events;
import nl.omarmt.events.SampleEvents;
import nl.omarmt.publishing.Kind;
import nl.omarmt.web.StaleEdit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SiteTest
class ReportAdminTest {

    private static final String NEW = "/beheer/verslagen/nieuw";

    @Autowired
    private MockMvc site;

    @Autowired
    private Reports reports;

    @Autowired
    private Events events;

    @Autowired
    private SampleMeeting meeting;

    @Autowired
    private Desk desk;

    @Autowired
    private MutableClock clock;

    @Test
    void aTitleIsEnoughToSave() throws Exception {
        site.perform(form(NEW).param("title", "Soep in de straat"))
                .andExpect(redirectedUrlPattern("/beheer/verslagen/*"));

        site.perform(get("/beheer/verslagen").with(Sign.asCoordinator()))
                .andExpect(content().string(containsString("Soep in de straat")));
    }

    @Test
    void rowsAreAddedMovedAndRemovedAndNothingIsSaved() throws Exception {
        Document added = page(site.perform(form(NEW)
                .param("title", "Soep")
                .param("sections[0].kind", "TEXT")
                .param("sections[0].heading", "Opening")
                .param("sections[0].body", "<p>Hallo</p>")
                .param("rows", "sections.add.QUOTE")));
        assertThat(kinds(added)).containsExactly("TEXT", "QUOTE");

        Document between = page(site.perform(form(NEW)
                .param("sections[0].kind", "TEXT")
                .param("sections[1].kind", "QUOTE")
                .param("rows", "sections.0.add.VIDEO")));
        assertThat(kinds(between)).containsExactly("TEXT", "VIDEO", "QUOTE");

        Document moved = page(site.perform(form(NEW)
                .param("sections[0].kind", "TEXT")
                .param("sections[0].heading", "Opening")
                .param("sections[1].kind", "QUOTE")
                .param("rows", "sections.1.up")));
        assertThat(kinds(moved)).containsExactly("QUOTE", "TEXT");
        assertThat(value(moved, "sections[1].heading")).isEqualTo("Opening");

        Document removed = page(site.perform(form(NEW)
                .param("sections[0].kind", "TEXT")
                .param("sections[1].kind", "QUOTE")
                .param("rows", "sections.0.remove")));
        assertThat(kinds(removed)).containsExactly("QUOTE");

        Document nested = page(site.perform(form(NEW)
                .param("sections[0].kind", "PHOTO")
                .param("sections[0].photos[0].caption", "De zaal")
                .param("rows", "sections[0].photos.add")));
        assertThat(nested.select("[name^=sections[0].photos][name$=caption]").eachAttr("value"))
                .containsExactly("De zaal", "");
        site.perform(get("/beheer/verslagen").with(Sign.asCoordinator()))
                .andExpect(content().string(containsString("Nog niet opgeslagen")))
                .andExpect(content().string(not(containsString("<table"))));
    }

    @Test
    void everyButtonSaysWhatItMoves() throws Exception {
        Document page = page(site.perform(form(NEW)
                .param("sections[0].kind", "TEXT")
                .param("sections[0].heading", "Opening")
                .param("sections[1].kind", "QUOTE")
                .param("sections[1].quote", "Eén stoel erbij.")
                .param("rows", "sections.add.CALL")));

        assertThat(page.select("button[value=sections.0.down]").attr("aria-label"))
                .isEqualTo("Omlaag: 1. Tekst: Opening");
        assertThat(page.select("button[value=sections.1.up]").attr("aria-label"))
                .isEqualTo("Omhoog: 2. Citaat: Eén stoel erbij.");
        assertThat(page.select("button[name=rows]"))
                .allMatch(button -> button.attr("formaction").startsWith("#"));
    }

    @Test
    void storedRowsKeepTheirNumbersAndKnownAnchorsWhereverTheyGo() throws Exception {
        long id = reports.draft(SampleReports.form(
                "Soep", SampleReports.text("Opening", "<p>Hallo</p>"), SampleReports.text("Afsluiting", "<p>Dag</p>")));
        desk.publish(Kind.REPORT, id, null, null);
        List<SectionForm> before = reports.form(id).sections();
        List<String> anchors = anchors("soep");

        reports.revise(
                id,
                SampleReports.with(
                        reports.form(id),
                        List.of(
                                before.get(1),
                                SampleReports.text("Opening", "<p>Nieuw</p>"),
                                SampleReports.headed(before.get(0), "Welkom"))));

        List<SectionForm> after = reports.form(id).sections();
        assertThat(after.get(0).id()).isEqualTo(before.get(1).id());
        assertThat(after.get(2).id()).isEqualTo(before.get(0).id());
        assertThat(anchors).containsExactly("opening", "afsluiting");
        assertThat(anchors("soep")).containsExactly("afsluiting", "opening-2", "opening");
    }

    @Test
    void aRowThatIsLeftOutIsGone() {
        long id = reports.draft(SampleReports.form(
                "Soep", SampleReports.text("Een", "<p>1</p>"), SampleReports.text("Twee", "<p>2</p>")));

        reports.revise(
                id,
                SampleReports.with(reports.form(id), reports.form(id).sections().subList(1, 2)));

        assertThat(reports.form(id).sections()).extracting(SectionForm::heading).containsExactly("Twee");
    }

    @Test
    void fortySectionsBind() throws Exception {
        MockHttpServletRequestBuilder request = form(NEW).param("title", "Lang verslag");
        for (int row = 0; row < 40; row++) {
            request.param("sections[" + row + "].kind", "TEXT")
                    .param("sections[" + row + "].heading", "Kop " + row)
                    .param("sections[" + row + "].body", "<p>Tekst " + row + "</p>")
                    .param("sections[" + row + "].documents[0].title", "Bestand " + row)
                    .param("sections[" + row + "].photos[0].alt", "Foto " + row);
        }
        String editor = site.perform(request)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        List<SectionForm> stored = reports.form(idIn(editor)).sections();
        assertThat(stored).hasSize(40);
        assertThat(stored.get(39).documents().get(0).title()).isEqualTo("Bestand 39");
    }

    @Test
    void badInputComesBackWithEveryRowAndALinkToTheField() throws Exception {
        Document page = Jsoup.parse(site.perform(form(NEW)
                        .param("title", "")
                        .param("attendance", "veel")
                        .param("metOn", "31 februari")
                        .param("sections[0].kind", "DOCUMENTS")
                        .param("sections[0].documents[0].title", "Niets hiervan mag weg")
                        .param("sections[0].documents[0].address", "javascript:alert(1)"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(page.select(".alert--error a").eachAttr("href"))
                .contains("#title", "#attendance", "#metOn", "#sections0.documents0.address");
        assertThat(value(page, "sections[0].documents[0].title")).isEqualTo("Niets hiervan mag weg");
        assertThat(page.select("details:has([id='sections0.documents0.address'])")
                        .hasAttr("open"))
                .isTrue();
    }

    @Test
    void rowsMoveWhileSomethingElseInTheFormIsWrong() throws Exception {
        Document page = page(site.perform(form(NEW)
                .param("attendance", "0")
                .param("sections[0].kind", "TEXT")
                .param("sections[0].heading", "Opening")
                .param("rows", "sections.add.QUOTE")));

        assertThat(kinds(page)).containsExactly("TEXT", "QUOTE");
    }

    @Test
    void onePressMakesADraftOfAnEvent() throws Exception {
        SampleMeeting.Held held = meeting.held();
        assertThat(reports.due()).extracting(DueReport::eventId).containsExactly(held.event());
        site.perform(get(NEW).with(Sign.asCoordinator()))
                .andExpect(content().string(containsString("/beheer/agenda/" + held.event() + "/verslag")));

        String editor = site.perform(form("/beheer/agenda/" + held.event() + "/verslag"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        ReportForm draft = reports.form(idIn(editor));
        assertThat(draft.title()).isEqualTo("Verslag Netwerkbijeenkomst november 12 november 2026");
        assertThat(draft.place()).isEqualTo("The Colour Kitchen, Zuilen");
        assertThat(draft.sections())
                .extracting(SectionForm::kind)
                .containsExactly(SectionKind.TEXT, SectionKind.WORKGROUP_UPDATE, SectionKind.SESSIONS);
        assertThat(draft.sections().get(0).heading()).isEqualTo("Welkom – Samira");
        assertThat(draft.sections().get(1).workgroupId()).isEqualTo(held.workgroup());
        assertThat(draft.sessions()).hasSize(2);
        assertThat(reports.due()).isEmpty();

        site.perform(form("/beheer/agenda/" + held.event() + "/verslag")).andExpect(redirectedUrl(editor));
        site.perform(form("/beheer/agenda/999999/verslag")).andExpect(status().isNotFound());
    }

    @Test
    void anEventHasOneReport() throws Exception {
        SampleMeeting.Held held = meeting.held();
        reports.draft(held.everything());

        site.perform(form(NEW).param("title", "Nog een").param("eventId", String.valueOf(held.event())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("heeft al een verslag: “Samen eten werkt”")));
    }

    @Test
    void whatIsMissingIsListedWithALinkToEachPlace() throws Exception {
        SampleMeeting.Held held = meeting.held();
        long id = reports.draft(held.everything());

        Document editor = page(site.perform(get("/beheer/verslagen/" + id).with(Sign.asCoordinator())));
        assertThat(editor.select(".editor__aside a[href^=#sessions]").eachAttr("href"))
                .containsExactly("#sessions0.summary", "#sessions1.summary");
        assertThat(editor.select(".editor__aside").text())
                .contains("Deelsessie B, ‘Signaleren bij de voordeur’, heeft nog geen samenvatting.");
        for (Element link : editor.select(".editor__aside a[href^=#]")) {
            assertThat(editor.getElementById(link.attr("href").substring(1))).isNotNull();
        }
        site.perform(form("/beheer/verslagen/" + id + "/publicatie").param("version", "0"))
                .andExpect(status().isUnprocessableContent());

        reports.revise(id, SampleMeeting.written(reports.form(id)));
        site.perform(form("/beheer/verslagen/" + id + "/publicatie")
                        .param("version", String.valueOf(reports.form(id).version())))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void sessionsNeedAnEventThatHasThem() throws Exception {
        long without = reports.draft(SampleReports.form("Zonder", SampleReports.sessions()));
        assertThat(missing(without)).containsExactly("#eventId");

        long event = events.draft(SampleEvents.on(LocalDate.of(2026, 11, 2), "Zonder deelsessies"));
        long empty = reports.draft(SampleReports.about(event, SampleReports.form("Leeg", SampleReports.sessions())));
        assertThat(missing(empty)).containsExactly("#sections0.heading");
    }

    @Test
    void theSecondToSaveSeesBothTextsOfTheSessionAndNothingIsStored() throws Exception {
        SampleMeeting.Held held = meeting.held();
        long id = reports.draft(held.everything());
        ReportForm seen = reports.form(id);
        events.writeUp(
                held.event(),
                List.of(SampleEvents.written(seen.sessions().get(0), "<p>Wat de begeleider schreef.</p>")));

        MockHttpServletRequestBuilder mine = session(
                session(
                        form("/beheer/verslagen/" + id)
                                .param("version", String.valueOf(seen.version()))
                                .param("title", "Mijn titel")
                                .param("eventId", String.valueOf(held.event())),
                        seen,
                        0,
                        "<p>Wat ik schreef.</p>"),
                seen,
                1,
                "");
        Document conflict = Jsoup.parse(site.perform(mine)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("de begeleider")))
                .andExpect(content().string(containsString("Wat ik schreef.")))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(reports.form(id).title()).isEqualTo("Samen eten werkt");
        assertThat(value(conflict, "title")).isEqualTo("Mijn titel");
        site.perform(resubmitted(conflict, "/beheer/verslagen/" + id)).andExpect(status().is3xxRedirection());
        assertThat(reports.form(id).title()).isEqualTo("Mijn titel");
        assertThat(reports.form(id).sessions().get(0).summary()).isEqualTo("<p>Wat ik schreef.</p>");
    }

    @Test
    void aStaleReportStoresNoSessionEither() {
        SampleMeeting.Held held = meeting.held();
        long id = reports.draft(held.everything());
        ReportForm seen = reports.form(id);
        clock.advance(Duration.ofMinutes(1));
        reports.revise(id, SampleReports.with(seen, seen.sections().subList(0, 3)));

        assertThatThrownBy(() -> reports.revise(id, SampleMeeting.written(seen)))
                .isInstanceOf(StaleEdit.class);
        assertThat(reports.form(id).sessions().get(0).summary()).isEmpty();
    }

    @Test
    void anotherEventMayBeChosenInTheFormThatShowsTheSessionsOfThePresentOne() {
        SampleMeeting.Held held = meeting.held();
        long id = reports.draft(held.everything());
        long other = events.draft(SampleEvents.with(
                LocalDate.of(2026, 11, 3), "Drempels", SampleEvents.session("Kijken naar je ingang")));

        ReportForm form = SampleMeeting.written(reports.form(id));
        reports.revise(id, form.held(other, null, null, null, List.of(), form.sections()));

        assertThat(reports.form(id).sessions()).extracting(row -> row.title()).containsExactly("Kijken naar je ingang");
        assertThat(reports.form(id).metOn()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(events.writeUps(held.event()).get(0).summary()).isEqualTo("<p>Kies een vaste dag.</p>");
    }

    @Test
    void whenTheEventMovesTheReportMovesWithIt() throws Exception {
        SampleMeeting.Held held = meeting.held();
        meeting.published(held);
        EventForm form = events.form(held.event());
        MockHttpServletRequestBuilder edit = form("/beheer/agenda/" + held.event())
                .param("version", String.valueOf(form.version()))
                .param("title", form.title())
                .param("summary", form.summary())
                .param("startsOn", "2026-11-13")
                .param("startsAt", "13:30")
                .param("locationName", "Bibliotheek Neude")
                .param("then", "publish");
        for (int row = 0; row < form.sessions().size(); row++) {
            edit.param(
                            "sessions[" + row + "].id",
                            String.valueOf(form.sessions().get(row).id()))
                    .param(
                            "sessions[" + row + "].title",
                            form.sessions().get(row).title());
        }
        site.perform(edit).andExpect(status().is3xxRedirection());

        Document page = page(site.perform(get("/verslagen/samen-eten-werkt")));
        assertThat(page.select(".facts").text()).contains("13 november 2026").contains("Bibliotheek Neude");
        assertThat(page(site.perform(get("/verslagen"))).select(".card time").attr("datetime"))
                .isEqualTo("2026-11-13");
    }

    @Test
    void whatWasErasedWhileTheFormWasOpenIsLeftOut() throws Exception {
        site.perform(form(NEW)
                        .param("title", "Soep")
                        .param("eventId", "999999")
                        .param("partnerIds", "999999")
                        .param("sections[0].kind", "CALL")
                        .param("sections[0].callId", "999999")
                        .param("sections[1].kind", "WORKGROUP_UPDATE")
                        .param("sections[1].workgroupId", "999999"))
                .andExpect(status().is3xxRedirection());
    }

    private List<String> missing(long id) throws Exception {
        return page(site.perform(get("/beheer/verslagen/" + id).with(Sign.asCoordinator())))
                .select(".is-missing a")
                .eachAttr("href");
    }

    private List<String> anchors(String slug) throws Exception {
        return page(site.perform(get("/verslagen/" + slug)))
                .select(".article__main > section h2")
                .eachAttr("id");
    }

    private static MockHttpServletRequestBuilder session(
            MockHttpServletRequestBuilder request, ReportForm seen, int row, String summary) {
        return request.param(
                        "sessions[" + row + "].id",
                        String.valueOf(seen.sessions().get(row).id()))
                .param(
                        "sessions[" + row + "].version",
                        String.valueOf(seen.sessions().get(row).version()))
                .param("sessions[" + row + "].title", seen.sessions().get(row).title())
                .param("sessions[" + row + "].summary", summary);
    }

    /** The form as a browser would post it again. */
    private static MockHttpServletRequestBuilder resubmitted(Document page, String address) {
        MockHttpServletRequestBuilder request = form(address);
        page.select("main form input[type=hidden]:not([name=_csrf]), main form input[checked]")
                .forEach(field -> request.param(field.attr("name"), field.val()));
        return request;
    }

    /** The page that is shown in the end: a moved row leads back to the editor. */
    private Document page(ResultActions answer) throws Exception {
        String next = answer.andReturn().getResponse().getRedirectedUrl();
        ResultActions shown = next == null ? answer : site.perform(get(next).with(Sign.asCoordinator()));
        return Jsoup.parse(
                shown.andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }

    private static List<String> kinds(Document page) {
        return page.select("input[name^=sections][name$=kind]").eachAttr("value");
    }

    private static String value(Document page, String name) {
        return page.select("[name='" + name + "']").first().val();
    }

    private static long idIn(String path) {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    private static MockHttpServletRequestBuilder form(String address) {
        return post(address).with(Sign.asCoordinator());
    }
}
