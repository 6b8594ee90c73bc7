package nl.omarmt.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.omarmt.MutableClock;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.Statements;
import nl.omarmt.drafting.Desk;
import nl.omarmt.paper.Outline;
import nl.omarmt.publishing.Kind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@SiteTest
class ReportPaperTest {

    private static final String PAGE = "/verslagen/samen-eten-werkt";
    private static final String PATH = PAGE + ".pdf";

    @Autowired
    private MockMvc site;

    @Autowired
    private Reports reports;

    @Autowired
    private SampleMeeting meeting;

    @Autowired
    private Desk desk;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Statements statements;

    @Autowired
    private ReportPaper paper;

    @Test
    void theDocumentSaysWhatThePageSays() throws Exception {
        meeting.published(meeting.held());

        try (PDDocument document = document()) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Samen eten werkt");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Utrecht Omarmt");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(text(document))
                    .contains("12 november 2026", "The Colour Kitchen, Zuilen", "de kunst van het verbinden")
                    .contains("A. Samen eten in de wijk", "Kies een vaste dag.", "Hang een naam op de deur.")
                    .contains("Hoe vinden buren elkaar?", "Eén stoel erbij", "Programma", "volgt nog")
                    .contains("pagina 1 van", "Dit verslag staat ook op")
                    .doesNotContain("Signaleren bij de voordeur", "Delen per e-mail");
        }
    }

    @Test
    void theBookmarksAreTheHeadings() throws Exception {
        meeting.published(meeting.held());

        List<String> page = Jsoup.parse(
                        site.perform(get(PAGE)).andReturn().getResponse().getContentAsString())
                .select("h1, .gist h2, .article__main > section :is(h2, h3)")
                .stream()
                .map(Element::text)
                .toList();
        try (PDDocument document = document()) {
            assertThat(Outline.of(document).stream().map(line -> line.replaceAll("^(- )+", "")))
                    .containsExactlyElementsOf(Stream.concat(
                                    page.stream().limit(2),
                                    Stream.concat(
                                            Stream.of("Inhoud"),
                                            Stream.concat(page.stream().skip(2), Stream.of("Partners in dit verslag"))))
                            .toList());
        }
    }

    @Test
    void itComesWithAGoodNameAndThePageIsTheOriginal() throws Exception {
        meeting.published(meeting.held());

        site.perform(get(PATH))
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", "inline; filename=\"samen-eten-werkt.pdf\""))
                .andExpect(header().string("Link", "<http://localhost:8080" + PAGE + ">; rel=\"canonical\""))
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        site.perform(get(PAGE)).andExpect(content().string(containsString("href=\"" + PATH + "\"")));
    }

    @Test
    void whoHasItAlreadyGetsItAgainOnlyWhenItChanged() throws Exception {
        meeting.published(meeting.held());
        String tag = site.perform(get(PATH)).andReturn().getResponse().getHeader("ETag");

        MockHttpServletResponse same = again(tag);
        assertThat(same.getStatus()).isEqualTo(304);
        assertThat(same.getContentAsByteArray()).isEmpty();
        assertThat(site.perform(get(PATH).header("If-None-Match", tag).cookie(new Cookie("taal", "en")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);

        clock.moveTo(Instant.parse("2026-12-10T23:00:00Z"));
        assertThat(again(tag).getStatus()).as("the call in it has closed").isEqualTo(200);
    }

    @Test
    void itIsThereForWhomThePageIsThere() throws Exception {
        site.perform(get("/verslagen/er-is-niets.pdf")).andExpect(status().isNotFound());
        long id = reports.draft(SampleReports.form("Samen eten werkt"));
        site.perform(get(PATH)).andExpect(status().isNotFound());
        site.perform(get(PATH).with(Sign.asCoordinator())).andExpect(status().isNotFound());

        desk.publish(Kind.REPORT, id, null, null);
        site.perform(get(PATH)).andExpect(status().isOk());
        site.perform(get(PATH).with(Sign.asCoordinator()))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"));

        reports.revise(id, SampleReports.at("eettafels", reports.form(id)));
        site.perform(get(PATH))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/verslagen/eettafels.pdf"));

        desk.withdraw(Kind.REPORT, id, null, "Er stond een fout in.");
        site.perform(get("/verslagen/eettafels.pdf")).andExpect(status().isGone());
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        long id = reports.draft(
                SampleReports.form(
                        "Samen eten werkt",
                        SampleReports.text(
                                "<script>alert(1)</script>",
                                "<p>Soep<img src=file:///etc/passwd><object data=\"file:///etc/passwd\"></object></p>"
                                        + "<p><a href=\"javascript:alert(1)\" onclick=\"alert(2)\">klik</a> \u202e😀 \u0007</p>")));
        desk.publish(Kind.REPORT, id, null, null);

        try (PDDocument document = document()) {
            assertThat(text(document)).contains("<script>alert(1)</script>", "Soep", "klik");
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void aFullWorkshopSaysSoAndHasRoomAfterwards() throws Exception {
        meeting.published(meeting.held());

        paper.workshop.make(
                "one",
                () -> paper.workshop.make("two", () -> {
                    try {
                        site.perform(get(PATH)).andExpect(status().isServiceUnavailable());
                    } catch (Exception failed) {
                        throw new AssertionError(failed);
                    }
                    return new byte[1];
                }));

        site.perform(get(PATH)).andExpect(status().isOk());
    }

    @Test
    void aDocumentCostsAtMostFiveStatements() throws Exception {
        meeting.published(meeting.held());
        site.perform(get(PATH));
        // What surrounds every page is read once a second for all pages together.
        site.perform(get("/verslagen"));

        try (var counted = statements.count()) {
            site.perform(get(PATH)).andExpect(status().isOk());
            assertThat(counted.ofThePage()).hasSizeBetween(1, 5);
        }
    }

    private MockHttpServletResponse again(String tag) throws Exception {
        return site.perform(get(PATH).header("If-None-Match", tag)).andReturn().getResponse();
    }

    private PDDocument document() throws Exception {
        return Loader.loadPDF(site.perform(get(PATH))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document);
    }
}
