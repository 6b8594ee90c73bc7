package nl.omarmt.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.omarmt.MutableClock;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.calls.CallForm;
import nl.omarmt.calls.Calls;
import nl.omarmt.drafting.Desk;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.publishing.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is found in a report because of what it shows of its event, its sessions and calls. */
@SiteTest
class ReportChecksTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private SampleMeeting meeting;

    @Autowired
    private Reports reports;

    @Autowired
    private Calls calls;

    @Autowired
    private Desk desk;

    @Autowired
    private UnheardCall rule;

    @Autowired
    private MutableClock clock;

    private SampleMeeting.Held held;

    @BeforeEach
    void hold() {
        held = meeting.held();
    }

    @Test
    void aSessionIsMissedUntilSomethingIsTypedAboutIt() throws Exception {
        long id = reports.draft(held.everything());
        List<SessionRow> rows = rows(id);

        assertThat(missing(checked(id, rows))).containsExactly("#sessions0.summary", "#sessions1.summary");
        assertThat(missing(checked(id, rows).param("sessions[0].summary", "<p>Kies een vaste dag.</p>")))
                .containsExactly("#sessions1.summary");
        assertThat(missing(checked(id, rows)
                        .param("sessions[0].tips", "Kom op tijd")
                        .param("sessions[1].state", "APPROVED")))
                .isEmpty();
    }

    @Test
    void somethingNewMissesTheSessionsOfTheEventThatIsChosen() throws Exception {
        assertThat(missing(begun().param("eventId", String.valueOf(held.event()))))
                .containsExactly("#sessions0.summary", "#sessions1.summary");
        assertThat(missing(begun())).contains("#eventId");
    }

    @Test
    void aDateWithoutAYearIsJudgedByTheDayOfTheEvent() throws Exception {
        MockHttpServletRequestBuilder report = begun().param("eventId", String.valueOf(held.event()));
        Document found = page(
                report.param("introduction", "<p>Op dinsdag 12 november was het. Op donderdag 12 november ook.</p>"));
        assertThat(found.select("a[data-words]").eachText())
                .containsExactly("De datum valt op donderdag 12 november 2026.");
    }

    @Test
    void aPlaceIsCalledByTheNameOfItsSection() throws Exception {
        assertThat(page(begun().param("sections[0].heading", "Welkom in Zuilen")
                                .param("sections[0].body", "<p>XXX</p>"))
                        .select(".is-missing .quiet")
                        .text())
                .contains("Onderdelen 1 (Welkom in Zuilen), Tekst");
    }

    @Test
    void whatIsToBeMendedIsUnfolded() throws Exception {
        ReportForm form = SampleReports.form(
                "Samen eten",
                SampleReports.text("Opening", "<p>De buren koken.</p>"),
                SampleReports.text("Slot", "<p>Met dank aan [naam].</p>"));
        Document page = page(get("/beheer/verslagen/" + reports.draft(form)));
        assertThat(page.select("#sections0 > details[open]")).isEmpty();
        assertThat(page.select("#sections1 > details[open]")).hasSize(1);
        assertThat(page.select(".is-missing a").attr("href")).isEqualTo("#sections1.body");
        assertThat(page.getElementById("sections1.body")).isNotNull();
    }

    @Test
    void aCallThatReadersDoNotSeeIsFound() {
        long draft = calls.draft(new CallForm(null, "Nog niet", null, null, null, null, null, null, null, null));
        assertThat(found(false, draft, held.call())).containsExactly("sections[0].callId [Nog niet, 0]");
        desk.withdraw(Kind.CALL, held.call(), null, "");
        assertThat(found(true, held.call())).containsExactly("sections[0].callId [Doe jij al iets met kunst?, 0]");
    }

    @Test
    void aCallThatHasClosedIsFoundAsLongAsNobodyReadsTheReport() {
        assertThat(found(false, held.call())).isEmpty();
        clock.moveTo(Instant.parse("2026-12-11T09:00:00Z"));
        assertThat(found(false, held.call())).containsExactly("sections[0].callId [Doe jij al iets met kunst?, 1]");
        assertThat(found(true, held.call())).isEmpty();
    }

    @Test
    void aSectionThatPointsAtNoCallIsLeftToOthers() {
        assertThat(found(false, 999L)).isEmpty();
    }

    private List<String> found(boolean isReleased, Long... callIds) {
        ReportForm form = SampleReports.form(
                "Oproepen", Stream.of(callIds).map(SampleReports::call).toArray(SectionForm[]::new));
        return rule.check(CheckedText.of(Kind.REPORT, form, form, isReleased))
                .map((Finding finding) -> finding.path() + " " + finding.arguments())
                .toList();
    }

    private record SessionRow(String id, String version, String title) {}

    private List<SessionRow> rows(long id) {
        return reports.form(id).sessions().stream()
                .map(session -> new SessionRow(
                        String.valueOf(session.id()), String.valueOf(session.version()), session.title()))
                .toList();
    }

    /** The stored report with its sessions as its page posts it. */
    private MockHttpServletRequestBuilder checked(long id, List<SessionRow> sessions) {
        MockHttpServletRequestBuilder request =
                complete(post("/beheer/verslagen/" + id + "/controle")).param("eventId", String.valueOf(held.event()));
        for (int row = 0; row < sessions.size(); row++) {
            request.param("sessions[" + row + "].id", sessions.get(row).id())
                    .param("sessions[" + row + "].version", sessions.get(row).version())
                    .param("sessions[" + row + "].title", sessions.get(row).title());
        }
        return request;
    }

    private static MockHttpServletRequestBuilder begun() {
        return complete(post("/beheer/verslagen/nieuw/controle"));
    }

    private static MockHttpServletRequestBuilder complete(MockHttpServletRequestBuilder request) {
        return request.param("title", "Samen eten werkt")
                .param("summary", "Ruim tachtig partners deelden wat werkt.")
                .param("sections[0].kind", "TEXT")
                .param("sections[1].kind", "SESSIONS");
    }

    private List<String> missing(MockHttpServletRequestBuilder request) throws Exception {
        return page(request).select(".is-missing a").eachAttr("href").stream()
                .filter(address -> !address.startsWith("#sections0"))
                .toList();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(site.perform(request.with(Sign.asCoordinator()))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
