package nl.omarmt.drafting;

import static nl.omarmt.drafting.Authors.ANNA;
import static nl.omarmt.drafting.Authors.as;
import static nl.omarmt.drafting.Authors.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import nl.omarmt.MutableClock;
import nl.omarmt.SiteTest;
import nl.omarmt.Statements;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.drafting.manuscripts.Revision;
import nl.omarmt.importing.DemoNetwork;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Kind;
import nl.omarmt.site.PageForm;
import nl.omarmt.site.Pages;
import nl.omarmt.web.StaleEdit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What readers are told about a change in substance. */
@SiteTest
class AmendmentTest {

    private static final String NOTE = "De avond begint een uur later.";

    @Autowired
    private MockMvc site;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Contents contents;

    @Autowired
    private Pages pages;

    @Autowired
    private Writing writing;

    @Autowired
    private Saving saving;

    @Autowired
    private History history;

    @Autowired
    private Desk desk;

    @Autowired
    private DeskLists lists;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Statements statements;

    @Test
    void everyKindOfPageTellsItNearItsDateInBothLanguages() throws Exception {
        DemoNetwork.load(context);
        for (Kind kind : Kind.values()) {
            Content content = shown(kind);
            assertThat(words(content.path(), "nl")).as(kind + " before").doesNotContain(NOTE);

            desk.release(kind, content.id(), null, NOTE);

            assertThat(words(content.path(), "nl"))
                    .as(kind + " in Dutch")
                    .contains("Gewijzigd op 23 november 2026: " + NOTE);
            Document english = read(content.path(), "en");
            assertThat(english.select("main").text())
                    .as(kind + " in English")
                    .contains("Changed on 23 November 2026: " + NOTE);
            assertThat(english.select("[lang=nl]").eachText())
                    .as(kind + " marks its language")
                    .contains(NOTE);
            try (Statements.Count counted = statements.count()) {
                read(content.path(), "nl");
                assertThat(counted.sql()).as(kind.name()).hasSizeLessThanOrEqualTo(5);
            }
        }
    }

    @Test
    void theDocumentOfAReportTellsItTooAndMachinesHearTheMoment() throws Exception {
        DemoNetwork.load(context);
        Content report = shown(Kind.REPORT);
        desk.release(Kind.REPORT, report.id(), null, NOTE);

        byte[] document = site.perform(get(report.path() + ".pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var opened = Loader.loadPDF(document)) {
            assertThat(new PDFTextStripper().getText(opened).replaceAll("\\s+", " "))
                    .contains("Gewijzigd op 23 november 2026: " + NOTE);
        }
        assertThat(read(report.path(), "nl")
                        .select("meta[property=article:modified_time]")
                        .attr("content"))
                .isEqualTo("2026-11-23T09:00:00Z");
    }

    @Test
    void aFirstPublicationTellsNothing() throws Exception {
        Place place = stored();

        publish(place, "<p>Een.</p>", NOTE);

        assertThat(words("/soep", "nl")).doesNotContain(NOTE).doesNotContain("Gewijzigd op");
    }

    @Test
    void aSmallCorrectionLeavesNoTraceAndTakesNoneAway() throws Exception {
        Place place = published();
        publish(place, "<p>Twee.</p>", null);
        assertThat(words("/soep", "nl")).doesNotContain("Gewijzigd op");

        publish(place, "<p>Drie.</p>", NOTE);
        clock.advance(Duration.ofDays(2));
        publish(place, "<p>Vier.</p>", null);

        assertThat(words("/soep", "nl")).contains("Vier.", "Gewijzigd op 23 november 2026: " + NOTE);
    }

    @Test
    void theLastNoteStandsOnThePageAndAllOfThemWithTheVersions() throws Exception {
        Place place = published();
        publish(place, "<p>Twee.</p>", NOTE);
        clock.advance(Duration.ofDays(2));
        saved(
                place,
                "<p>Drie.</p>",
                new Next("publish", null, "voor ons", "Het gaat niet door.", null, "", null, List.of()));

        assertThat(words("/soep", "nl")).contains("Gewijzigd op 25 november 2026: Het gaat niet door.");
        assertThat(words("/soep", "nl")).doesNotContain(NOTE);
        assertThat(history.latest(place, 9))
                .extracting(Revision::note, Revision::amendment)
                .startsWith(tuple("voor ons", "Het gaat niet door."), tuple(null, NOTE));
    }

    @Test
    void whatIsWrittenForReadersWaitsWithTheChangesForWhoeverPublishesThem() throws Exception {
        Place place = published();

        saved(place, "<p>Twee.</p>", new Next(null, null, null, NOTE, null, "", null, List.of()));
        saved(place, "<p>Twee.</p>", new Next(null, null, null, NOTE, null, "", null, List.of()));

        assertThat(words("/soep", "nl")).doesNotContain(NOTE);
        assertThat(history.plannedAmendment(place)).isEqualTo(NOTE);
        assertThat(history.latest(place, 9)).as("the same twice is one version").hasSize(2);
        saved(place, "<p>Twee.</p>", new Next(null, null, null, null, null, "", null, List.of()));
        assertThat(history.plannedAmendment(place)).as("taken out again").isNull();
        saved(place, "<p>Twee.</p>", new Next(null, null, null, NOTE, null, "", null, List.of()));
        publish(place, "<p>Twee.</p>", history.plannedAmendment(place));

        assertThat(words("/soep", "nl")).contains(NOTE);
        assertThat(history.plannedAmendment(place)).isNull();
    }

    @Test
    void aNoteWithoutAnotherWordIsNotLost() {
        Place place = published();

        saved(place, "<p>Een.</p>", new Next(null, null, null, NOTE, null, "", null, List.of()));

        assertThat(history.plannedAmendment(place)).isEqualTo(NOTE);
        assertThat(lists.row(Kind.PAGE, place.id()).newer()).isFalse();
    }

    @Test
    void whatIsPublishedAnewAfterAWithdrawalTellsOnlyWhatIsSaidThen() throws Exception {
        Place place = published();
        publish(place, "<p>Twee.</p>", NOTE);
        desk.withdraw(Kind.PAGE, place.id(), null, "Klopt niet.");
        clock.advance(Duration.ofDays(1));

        publish(place, "<p>Drie.</p>", null);
        assertThat(words("/soep", "nl")).doesNotContain("Gewijzigd op 2");

        desk.withdraw(Kind.PAGE, place.id(), null, "Klopt niet.");
        publish(place, "<p>Vier.</p>", "De datum is verbeterd.");
        assertThat(words("/soep", "nl")).contains("Gewijzigd op 24 november 2026: De datum is verbeterd.");
    }

    @Test
    void theLineCanBeTakenAwayByWhoSawThePageAsItIs() throws Exception {
        Place place = published();
        publish(place, "<p>Twee.</p>", NOTE);
        int seen = pages.form(place.id()).version();

        assertThatThrownBy(() -> desk.unamend(Kind.PAGE, place.id(), seen - 1)).isInstanceOf(StaleEdit.class);
        desk.unamend(Kind.PAGE, place.id(), seen);

        assertThat(words("/soep", "nl")).doesNotContain(NOTE);
        assertThat(history.latest(place, 1)).extracting(Revision::amendment).containsExactly(NOTE);
    }

    private Content shown(Kind kind) {
        return contents.of(kind).released().stream()
                .map(id -> contents.find(kind, id))
                .filter(content -> content.publication().isPublic(clock.instant()))
                .findFirst()
                .orElseThrow();
    }

    private Place stored() {
        return Place.of(Kind.PAGE, pages.draft(new PageForm(null, "Soep", null, "Elke dinsdag.", "<p>Een.</p>")));
    }

    private Place published() {
        Place place = stored();
        desk.publish(Kind.PAGE, place.id(), null, null);
        return place;
    }

    private void publish(Place place, String body, @Nullable String amendment) {
        saved(place, body, new Next("publish", null, null, amendment, null, "", null, List.of()));
    }

    private void saved(Place place, String body, Next next) {
        PageForm stored = pages.form(place.id());
        as(
                ANNA,
                () -> saving.save(
                        pages,
                        place,
                        page(writing.version(place)),
                        new PageForm(stored.version(), stored.title(), stored.slug(), stored.summary(), body),
                        next));
    }

    private String words(String path, String language) throws Exception {
        return read(path, language).select("main").text();
    }

    private Document read(String path, String language) throws Exception {
        return Jsoup.parse(site.perform(get(path).cookie(new Cookie("taal", language)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
