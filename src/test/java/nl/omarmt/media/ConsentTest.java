package nl.omarmt.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omarmt.MutableClock;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.articles.ArticleForm;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.drafting.Desk;
import nl.omarmt.media.storage.Storage;
import nl.omarmt.publishing.IncompleteContent;
import nl.omarmt.publishing.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is noted about the people in a photo, and what happens when one of them does not agree any more. */
@SiteTest
class ConsentTest {

    private static final String FINDING = "Van deze foto is geen toestemming bekend.";

    @Autowired
    private MockMvc site;

    @Autowired
    private Library library;

    @Autowired
    private ConsentRegister register;

    @Autowired
    private MediaRules rules;

    @Autowired
    private Storage storage;

    @Autowired
    private Articles articles;

    @Autowired
    private Desk desk;

    @Autowired
    private SampleMedia sample;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID id;

    @BeforeEach
    void photo() {
        id = sample.photo("tafel.jpg");
    }

    @Test
    void everyNoteIsAddedToTheRegister() throws Exception {
        note("NOTED", "purposes", "SITE", "purposes", "PRINT", "until", "2027-01-31", "remark", "Formulier in de map")
                .andExpect(redirectedUrl("/beheer/media/" + id));
        clock.advance(Duration.ofDays(1));
        note("NOBODY").andExpect(redirectedUrl("/beheer/media/" + id));

        assertThat(register.notes(id))
                .satisfiesExactly(last -> assertThat(last.consent()).isEqualTo("NOBODY"), first -> {
                    assertThat(first.consent()).isEqualTo("NOTED");
                    assertThat(first.purposes()).containsExactlyInAnyOrder(Purpose.SITE, Purpose.PRINT);
                    assertThat(first.until()).isEqualTo("2027-01-31");
                    assertThat(first.remark()).isEqualTo("Formulier in de map");
                    assertThat(first.by()).isEqualTo("Coco Coördinator");
                    assertThat(first.at()).isEqualTo(MutableClock.START);
                });
        assertThat(page("/beheer/media/" + id)
                        .select("[aria-labelledby=register] li")
                        .eachText())
                .hasSize(2)
                .last()
                .asString()
                .contains("Formulier in de map", "Site, Drukwerk", "31 januari 2027");
        assertThat(audit("noted-consent")).hasSize(2).containsOnly("media:" + id);
    }

    @Test
    void consentIsForSomething() throws Exception {
        note("NOTED").andExpect(status().isUnprocessableContent());
        note("").andExpect(status().isUnprocessableContent());
        note("NOTED", "purposes", "SITE", "until", "31-31-2027").andExpect(status().isUnprocessableContent());

        assertThat(register.notes(id)).isEmpty();
        assertThat(library.image(id).consent().state()).isEqualTo(ConsentState.UNKNOWN);
    }

    @Test
    void whatSomebodyElseNotedIsNotOverwritten() throws Exception {
        MockHttpServletRequestBuilder stale = noting("NOBODY");
        note("NOTED", "purposes", "SITE").andExpect(status().is3xxRedirection());

        site.perform(stale.with(Sign.asCoordinator())).andExpect(status().isConflict());

        assertThat(library.image(id).consent().state()).isEqualTo(ConsentState.NOTED);
        assertThat(register.notes(id)).hasSize(1);
    }

    @Test
    void aPhotoWithoutConsentIsPointedOut() throws Exception {
        Document checked = checked();
        assertThat(checked.text()).contains(FINDING);
        assertThat(checked.select("a[href=#lead0.imageId]")).isNotEmpty();
        long draft = articles.draft(withLead());
        desk.publish(Kind.ARTICLE, draft, null, null);
        site.perform(get("/artikelen/soep")).andExpect(status().isOk());

        note("NOTED", "purposes", "SITE");
        assertThat(checked().text()).doesNotContain(FINDING);
    }

    @Test
    void aSettingMakesItStopAPublication() throws Exception {
        require();
        long draft = articles.draft(withLead());

        assertThatExceptionOfType(IncompleteContent.class)
                .isThrownBy(() -> desk.publish(Kind.ARTICLE, draft, null, null));

        note("NOBODY");
        desk.publish(Kind.ARTICLE, draft, null, null);
        site.perform(get("/artikelen/soep")).andExpect(status().isOk());
    }

    @Test
    void consentEndsAfterItsLastDayAndIsForWhatItIsFor() throws Exception {
        note("NOTED", "purposes", "SITE", "until", "2026-11-24");
        clock.advance(Duration.ofDays(1));
        assertThat(checked().text()).doesNotContain(FINDING);

        clock.advance(Duration.ofDays(1));
        assertThat(checked().text()).contains(FINDING);
        assertThat(page("/beheer/media/" + id).text()).contains("De toestemming voor deze foto is verlopen.");
        assertThat(page("/beheer/media?mist=CONSENT").select(".library__item")).hasSize(1);

        note("NOTED", "purposes", "PRINT");
        assertThat(checked().text()).contains(FINDING);
    }

    @Test
    void aDrawingNeedsNone() throws Exception {
        require();
        library.describe(
                id,
                new ImageForm(
                        library.image(id).version(),
                        Sort.ILLUSTRATION,
                        "Een logo",
                        false,
                        null,
                        LocalDate.of(2026, 11, 2),
                        null,
                        50,
                        50));

        assertThat(checked().text()).doesNotContain(FINDING);
        assertThat(page("/beheer/media?mist=CONSENT").select(".library__item")).isEmpty();
    }

    @Test
    void aWithdrawnPhotoLeavesItsRowAndItsRegisterOnly() throws Exception {
        note("NOTED", "purposes", "SITE");
        assertThat(keys()).isNotEmpty();

        withdraw();

        assertThat(keys()).isEmpty();
        assertThat(library.image(id).isWithdrawn()).isTrue();
        assertThat(register.notes(id)).extracting(ConsentRegister.Note::consent).containsExactly("WITHDRAWN", "NOTED");
        assertThat(audit("withdrew")).containsExactly("media:" + id);
        Document page = page("/beheer/media/" + id);
        assertThat(page.text()).contains("Ingetrokken door Coco Coördinator.", "Ik wil dit niet meer.");
        assertThat(page.select("main img, main form[action$=intrekken], main form[action$=toestemming]"))
                .isEmpty();
        note("NOBODY").andExpect(status().isConflict());
        site.perform(post("/beheer/media/" + id + "/verwijderen")
                        .param("version", String.valueOf(library.image(id).version()))
                        .with(Sign.asCoordinator()))
                .andExpect(status().isConflict());
        assertThat(library.image(id).isWithdrawn()).isTrue();
    }

    @Test
    void withdrawingTwiceIsWithdrawingOnce() throws Exception {
        withdraw();
        withdraw();

        assertThat(register.notes(id)).hasSize(1);
        assertThat(audit("withdrew")).hasSize(1);
    }

    @Test
    void readersSeeNothingOfAWithdrawnPhoto() throws Exception {
        desk.publish(Kind.ARTICLE, articles.draft(withLead()), null, null);
        Document before = page("/artikelen/soep");
        assertThat(before.select("figure.photo--lead img[alt='Buren aan een lange tafel']"))
                .hasSize(1);
        assertThat(before.select("figure.photo--lead figcaption").text()).contains("De eettafel in Zuilen", "Ria");
        assertThat(before.select("a[href=/media/" + id + "/verwijderen]")).hasSize(1);
        assertThat(page("/artikelen").select(".card img[src^=/media/" + id + "]"))
                .hasSize(1);
        // What says nothing is a decoration only with an empty description; with none at all it is a fault.
        for (String path : List.of("/artikelen", "/artikelen/soep", "/beheer/media")) {
            assertThat(page(path).select("img:not([alt])")).as(path).isEmpty();
        }

        withdraw();

        Document after = page("/artikelen/soep");
        assertThat(after.select("main img")).isEmpty();
        assertThat(after.text()).doesNotContain("Buren aan een lange tafel", "De eettafel in Zuilen", "Foto: Ria");
        for (String path : List.of("/artikelen/soep", "/artikelen", "/")) {
            assertThat(site.perform(get(path)).andReturn().getResponse().getContentAsString())
                    .as(path)
                    .doesNotContain(id.toString());
        }
    }

    @Test
    void aRemovedPhotoLeavesItsConsentOnRecord() throws Exception {
        note("NOTED", "purposes", "SITE");

        site.perform(post("/beheer/media/" + id + "/verwijderen")
                        .param("version", String.valueOf(library.image(id).version()))
                        .with(Sign.asCoordinator()))
                .andExpect(redirectedUrl("/beheer/media"));

        assertThat(keys()).isEmpty();
        assertThat(register.notes(id)).hasSize(1);
        site.perform(get("/media/" + id + "/480.jpg")).andExpect(status().isNotFound());
        site.perform(get("/beheer/media/" + id).with(Sign.asCoordinator())).andExpect(status().isNotFound());
    }

    private ArticleForm withLead() {
        return SampleArticles.led("Soep", SampleMedia.placed(id));
    }

    private Document checked() throws Exception {
        return Jsoup.parse(site.perform(post("/beheer/artikelen/nieuw/controle")
                        .param("title", "Soep")
                        .param("kind", "NEWS")
                        .param("summary", "Elke dinsdag staat er soep klaar.")
                        .param("body", "<p>De buren komen langs met brood.</p>")
                        .param("lead[0].imageId", id.toString())
                        .param("lead[0].alt", "Buren aan een lange tafel")
                        .with(Sign.asCoordinator()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private void require() {
        MediaSettings now = rules.current();
        rules.revise(new MediaSettings(
                now.version(), now.imageMegabytes(), now.documentMegabytes(), now.keepOriginal(), true));
    }

    private void withdraw() throws Exception {
        site.perform(post("/beheer/media/" + id + "/intrekken")
                        .param("reason", "Ik wil dit niet meer.")
                        .with(Sign.asCoordinator()))
                .andExpect(redirectedUrl("/beheer/media/" + id));
    }

    private ResultActions note(String state, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = noting(state);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return site.perform(request.with(Sign.asCoordinator()));
    }

    private MockHttpServletRequestBuilder noting(String state) {
        return post("/beheer/media/" + id + "/toestemming")
                .param("version", String.valueOf(library.image(id).version()))
                .param("state", state);
    }

    private List<String> keys() {
        try (Stream<String> keys = storage.keys()) {
            return keys.filter(key -> key.startsWith(id.toString())).toList();
        }
    }

    private List<String> audit(String action) {
        return jdbc.sql("select subject from audit_entry where action = :action order by id")
                .param("action", action)
                .query(String.class)
                .list();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(site.perform(get(path).with(Sign.asCoordinator()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
