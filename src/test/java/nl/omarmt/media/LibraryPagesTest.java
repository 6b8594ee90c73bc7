package nl.omarmt.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.articles.ArticleForm;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.drafting.Desk;
import nl.omarmt.events.DocumentForm;
import nl.omarmt.events.Events;
import nl.omarmt.events.SampleEvents;
import nl.omarmt.partners.PartnerForm;
import nl.omarmt.partners.Partners;
import nl.omarmt.partners.SamplePartners;
import nl.omarmt.publishing.Kind;
import nl.omarmt.reports.ReportForm;
import nl.omarmt.reports.Reports;
import nl.omarmt.reports.SampleReports;
import nl.omarmt.reports.SectionForm;
import nl.omarmt.reports.SectionKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SiteTest
class LibraryPagesTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Library library;

    @Autowired
    private PlacesOfUse uses;

    @Autowired
    private MediaRules rules;

    @Autowired
    private SampleMedia sample;

    @Autowired
    private Articles articles;

    @Autowired
    private Events events;

    @Autowired
    private Partners partners;

    @Autowired
    private Reports reports;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void wordsFindNamesDescriptionsAndMakers() throws Exception {
        UUID table = sample.photo("IMG_100%.jpg");
        sample.photo("IMG_1000.jpg");
        describe(table, "Buren aan een lange Tafel", "Ria Bakker", LocalDate.of(2025, 5, 30));

        assertThat(found("?zoek=lange tafel")).containsExactly("Buren aan een lange Tafel");
        assertThat(found("?zoek=ria")).containsExactly("Buren aan een lange Tafel");
        assertThat(found("?zoek=100%")).containsExactly("Buren aan een lange Tafel");
        assertThat(found("?zoek=img_1")).hasSize(2);
        assertThat(found("?zoek=\\")).isEmpty();
        assertThat(found("?zoek=  ")).hasSize(2);
        assertThat(page("/beheer/media?zoek=niets").text())
                .contains("Niets gevonden")
                .doesNotContain("Hier staat nog niets");
    }

    @Test
    void whatWasMadeAtAnEventOrInAYearIsFound() throws Exception {
        long event = events.draft(SampleEvents.on(LocalDate.of(2025, 5, 30), "Netwerkbijeenkomst mei"));
        UUID there = sample.photo(
                "mei.jpg", new Occasions.Occasion(event, "Netwerkbijeenkomst mei", LocalDate.of(2025, 5, 30)));
        sample.photo("nu.jpg");
        assertThat(library.image(there).takenOn()).isEqualTo("2025-05-30");

        assertThat(found("?evenement=" + event)).containsExactly("mei.jpg");
        assertThat(found("?jaar=2025")).containsExactly("mei.jpg");
        assertThat(found("?jaar=2026")).containsExactly("nu.jpg");
        assertThat(page("/beheer/media").select("#jaar option").eachText()).containsExactly("Alle", "2026", "2025");
        assertThat(found("?jaar=2025&evenement=" + event + "&zoek=nu")).isEmpty();
    }

    @Test
    void whatPhotosLackIsFound() throws Exception {
        UUID described = sample.photo("een.jpg");
        describe(described, "Een rode deur", null, LocalDate.of(2026, 11, 2));
        UUID settled = sample.photo("twee.jpg");
        library.note(settled, SampleMedia.consent(0, ConsentState.NOTED, Purpose.SITE));
        UUID printed = sample.photo("drie.jpg");
        library.note(printed, SampleMedia.consent(0, ConsentState.NOTED, Purpose.PRINT));
        sample.withdraw(sample.photo("weg.jpg"));

        assertThat(found("?mist=ALT")).containsExactlyInAnyOrder("twee.jpg", "drie.jpg");
        assertThat(found("?mist=CONSENT")).containsExactlyInAnyOrder("Een rode deur", "drie.jpg");
        assertThat(found("")).hasSize(4);
        Document all = page("/beheer/media");
        assertThat(all.select(".library__item:contains(weg.jpg) .chip").eachText())
                .containsExactly("Ingetrokken");
        assertThat(all.select(".library__item:contains(weg.jpg) img")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jaar=999999999", "jaar=-999999999", "jaar=0", "evenement=9223372036854775807"})
    void aSearchForNothingThatCanBeFindsNothing(String query) throws Exception {
        sample.photo("tafel.jpg");

        assertThat(found("?" + query)).isEmpty();
        assertThat(page("/beheer/media/documenten?" + query).select(".documents li"))
                .isEmpty();
    }

    @Test
    void manyPhotosStandOnSeveralPages() throws Exception {
        UUID first = sample.photo("kopie.jpg");
        for (int i = 0; i < 48; i++) {
            sampleRow(first, i);
        }

        Document one = page("/beheer/media?zoek=kopie");
        assertThat(one.select(".library__item")).hasSize(48);
        assertThat(one.select("#bibliotheek > p").text()).isEqualTo("49 foto’s");
        assertThat(one.select(".pagination a[href*='zoek=kopie'][href*='pagina=2']"))
                .isNotEmpty();
        assertThat(page("/beheer/media?zoek=kopie&pagina=2").select(".library__item"))
                .hasSize(1);
        for (String nowhere : List.of("0", "3", "-1", "99999999")) {
            int answer = site.perform(get("/beheer/media?pagina=" + nowhere).with(Sign.asCoordinator()))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(answer).as(nowhere).isEqualTo(404);
        }
        assertThat(page("/beheer/media/kiezen").select("button[data-id]")).hasSize(24);
    }

    @Test
    void everyPlaceWhereAPhotoIsUsedIsNamed() throws Exception {
        UUID id = sample.photo("tafel.jpg");
        PhotoForm placed = SampleMedia.placed(id);
        ArticleForm article = SampleArticles.form("Artikel met foto", "<p>Brood.</p>");
        long published = articles.draft(new ArticleForm(
                null,
                article.title(),
                null,
                article.kind(),
                article.datedOn(),
                article.theme(),
                article.summary(),
                article.body(),
                article.byline(),
                List.of(),
                List.of(),
                List.of(),
                List.of(placed)));
        desk.publish(Kind.ARTICLE, published, null, null);
        reports.draft(report("Verslag met foto bovenaan", List.of(placed), List.of()));
        reports.draft(report("Verslag met foto erin", List.of(), List.of(section(List.of(), List.of(placed)))));
        PartnerForm partner = SamplePartners.form("Partner met logo");
        long withLogo = partners.draft(new PartnerForm(
                null,
                partner.title(),
                null,
                partner.summary(),
                partner.description(),
                partner.website(),
                partner.sectors(),
                partner.districts(),
                partner.memberSince(),
                null,
                id));
        long led = events.draft(SampleEvents.on(SampleEvents.SOON, "Bijeenkomst met foto"));
        jdbc.sql("update event set lead_image_id = :image where id = :id")
                .param("image", id)
                .param("id", led)
                .update();
        events.draft(
                SampleEvents.with(SampleEvents.SOON, "Bijeenkomst met deelsessie", SampleEvents.session("Drempels")));
        jdbc.sql("""
                        insert into session_photo (session_id, position, alt, caption, credit, decorative, image_id)
                        select id, 0, '', '', '', false, :image from breakout_session""").param("image", id).update();
        desk.bin(Kind.PARTNER, withLogo, null);
        articles.draft(SampleArticles.form("Artikel zonder foto", "<p>Brood.</p>"));

        assertThat(uses.stored(id))
                .extracting(MediaUse::title)
                .containsExactly(
                        "Artikel met foto",
                        "Bijeenkomst met deelsessie",
                        "Bijeenkomst met foto",
                        "Partner met logo",
                        "Verslag met foto bovenaan",
                        "Verslag met foto erin");
        Document asked = page("/beheer/media/" + id + "/verwijderen");
        assertThat(asked.text()).contains("nog op 6 plekken gebruikt");
        assertThat(asked.select("[aria-labelledby=gebruikt] li").eachText())
                .anySatisfy(
                        line -> assertThat(line).contains("Artikel met foto").endsWith("op de site"))
                .anySatisfy(
                        line -> assertThat(line).contains("Partner met logo").endsWith("nog niet op de site"));
        assertThat(library.image(id).isWithdrawn()).isFalse();

        remove(id, 99).andExpect(status().isConflict());
        remove(id, library.image(id).version()).andExpect(redirectedUrl("/beheer/media"));
        assertThat(page("/artikelen/artikel-met-foto").select("main img")).isEmpty();
        assertThat(page("/artikelen").select("main img")).isEmpty();
    }

    @Test
    void linksToADocumentAreUsesOfIt() throws Exception {
        UUID id = sample.pdf("presentatie.pdf");
        String path = "/media/" + library.document(id).orElseThrow().key();
        reports.draft(report(
                "Verslag met document",
                List.of(),
                List.of(section(List.of(new DocumentForm("Presentatie", path)), List.of()))));
        articles.draft(SampleArticles.form("Artikel met link", "<p><a href=\"" + path + "\">Lees</a></p>"));

        assertThat(uses.stored(id))
                .extracting(MediaUse::title)
                .containsExactly("Artikel met link", "Verslag met document");
        assertThat(page("/beheer/media/documenten/" + id + "/verwijderen").text())
                .contains("nog op 2 plekken gebruikt");
        assertThat(page("/beheer/media/documenten").select(".documents li").text())
                .contains("pdf");
        site.perform(post("/beheer/media/documenten/" + id + "/verwijderen")
                        .param("version", "0")
                        .with(Sign.asCoordinator()))
                .andExpect(redirectedUrl("/beheer/media/documenten"));
        site.perform(get(path)).andExpect(status().isNotFound());
    }

    @Test
    void nobodyElseSeesTheLibrary() throws Exception {
        UUID id = sample.photo("tafel.jpg");
        for (String path :
                List.of("/beheer/media", "/beheer/media/documenten", "/beheer/media/kiezen", "/beheer/media/" + id)) {
            site.perform(get(path)).andExpect(status().is3xxRedirection());
            site.perform(get(path).with(Sign.asPartnerMember())).andExpect(status().isForbidden());
        }
        site.perform(get("/beheer/instellingen/media").with(Sign.asCoordinator()))
                .andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @CsvSource({"0, 50", "101, 50", "20, 0", "20, 201", "'', 50", "20, ''", "veel, 50", "20.5, 50"})
    void limitsThatCannotBeAreRefused(String image, String document) throws Exception {
        settings(rules.current().version(), image, document).andExpect(status().isUnprocessableContent());

        assertThat(rules.current().imageMegabytes()).isEqualTo(20);
        assertThat(rules.current().documentMegabytes()).isEqualTo(50);
    }

    @Test
    void settingsOfSomebodyElseAreNotOverwritten() throws Exception {
        Integer seen = rules.current().version();
        settings(seen, "100", "200").andExpect(redirectedUrl("/beheer/instellingen/media"));

        settings(seen, "5", "6").andExpect(status().isConflict());

        assertThat(rules.current().imageMegabytes()).isEqualTo(100);
        assertThat(page("/beheer/media").text()).contains("tot 100 MB", "tot 200 MB");
    }

    private void sampleRow(UUID like, int number) {
        List<String> columns = jdbc.sql("""
                        select quote_ident(column_name) from information_schema.columns
                        where table_schema = 'public' and table_name = 'media_image'
                          and column_name not in ('id', 'checksum') order by ordinal_position""").query(String.class).list();
        String others = String.join(", ", columns);
        jdbc.sql("insert into media_image (id, checksum, " + others + ") select :id, lpad(:number, 64, '0'), " + others
                        + " from media_image where id = :like")
                .param("id", UUID.randomUUID())
                .param("number", String.valueOf(number))
                .param("like", like)
                .update();
    }

    private static ReportForm report(String title, List<PhotoForm> lead, List<SectionForm> sections) {
        ReportForm form = SampleReports.form(title);
        return new ReportForm(
                null,
                title,
                null,
                null,
                form.metOn(),
                form.place(),
                form.theme(),
                form.attendance(),
                form.summary(),
                form.introduction(),
                form.highlights(),
                List.of(),
                List.of(),
                sections.isEmpty() ? form.sections() : sections,
                List.of(),
                lead);
    }

    private static SectionForm section(List<DocumentForm> documents, List<PhotoForm> photos) {
        return new SectionForm(
                null,
                photos.isEmpty() ? SectionKind.DOCUMENTS : SectionKind.PHOTO,
                "Beelden",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                documents,
                photos,
                null);
    }

    private void describe(UUID id, String alt, @Nullable String credit, LocalDate day) {
        library.describe(
                id, new ImageForm(library.image(id).version(), Sort.PHOTO, alt, false, credit, day, null, 50, 50));
    }

    private ResultActions remove(UUID id, int version) throws Exception {
        return site.perform(post("/beheer/media/" + id + "/verwijderen")
                .param("version", String.valueOf(version))
                .with(Sign.asCoordinator()));
    }

    private ResultActions settings(Integer version, String image, String document) throws Exception {
        return site.perform(post("/beheer/instellingen/media")
                .param("version", String.valueOf(version))
                .param("imageMegabytes", image)
                .param("documentMegabytes", document)
                .param("_keepOriginal", "on")
                .param("_consentRequired", "on")
                .with(Sign.asAdministrator()));
    }

    private List<String> found(String query) throws Exception {
        return page("/beheer/media" + query).select(".library__name").eachText();
    }

    private Document page(String path) throws Exception {
        String[] parts = path.split("\\?", 2);
        var request = get(parts[0]).with(Sign.asCoordinator());
        if (parts.length > 1) {
            for (String pair : parts[1].split("&")) {
                String[] both = pair.split("=", 2);
                request.queryParam(both[0], both[1]);
            }
        }
        return Jsoup.parse(site.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
