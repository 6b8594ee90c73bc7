package nl.omarmt.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.drafting.Desk;
import nl.omarmt.drafting.UnsavedRow;
import nl.omarmt.publishing.Kind;
import nl.omarmt.tips.TipForm;
import nl.omarmt.tips.Tips;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What somebody has placed and not saved counts when a photo is taken away; what is saved is in {@link LibraryPagesTest}. */
@SiteTest
class PlacesOfUseTest {

    private static final String NEW = "/beheer/artikelen/nieuw";

    @Autowired
    private MockMvc site;

    @Autowired
    private PlacesOfUse uses;

    @Autowired
    private SampleMedia sample;

    @Autowired
    private Articles articles;

    @Autowired
    private Tips tips;

    @Autowired
    private Desk desk;

    private final UUID concept = UUID.randomUUID();
    private final UUID pen = UUID.randomUUID();

    @Test
    void aPhotoInATextThatWasNeverSavedIsToldBeforeItIsRemoved() throws Exception {
        UUID id = sample.photo("tafel.jpg");
        type(NEW, 1, "Soep", "lead[0].imageId", id.toString());

        Document asked = page("/beheer/media/" + id + "/verwijderen");
        assertThat(asked.text()).contains("nog op 1 plek gebruikt");
        assertThat(asked.select("[aria-labelledby=gebruikt] li").eachText())
                .containsExactly("Soep Artikel, in een tekst van Coco Coördinator die nog niet af is");
        String editor = asked.select("[aria-labelledby=gebruikt] a").attr("href");
        assertThat(editor).isEqualTo(NEW + "?concept=" + concept);
        assertThat(page(editor).select("#title").val()).isEqualTo("Soep");
        assertThat(page("/beheer/media/" + id)
                        .select("[aria-labelledby=gebruikt] li")
                        .text())
                .contains("Soep");
    }

    @Test
    void aTextWithoutTitleIsToldToo() throws Exception {
        UUID id = sample.photo("tafel.jpg");
        type(NEW, 1, "", "lead[0].imageId", id.toString());

        assertThat(page("/beheer/media/" + id)
                        .select("[aria-labelledby=gebruikt] li")
                        .text())
                .startsWith("Artikel zonder titel");
    }

    @Test
    void whatWasTypedInPartsIsReadAsAWhole() throws Exception {
        UUID id = sample.photo("tafel.jpg");
        String half = "<p><img src=\"/media/" + id.toString().substring(0, 20);
        String whole = "<p><img src=\"/media/" + id + "/480.jpg\"></p>";

        type(NEW, 1, "Soep", "body", half);
        assertThat(unsaved(id)).isEmpty();
        type(NEW, 2, "Soep", "body", whole);
        assertThat(unsaved(id)).containsExactly("Soep");
        type(NEW, 3, "Soep", "body", "<p>Toch niet.</p>");
        assertThat(unsaved(id)).isEmpty();
    }

    @Test
    void changesBesideWhatReadersSeeCountAndWhatUsesItAlreadyCountsOnce() throws Exception {
        UUID shown = sample.photo("tafel.jpg");
        UUID placed = sample.photo("soep.jpg");
        long article = articles.draft(SampleArticles.led("Soep", SampleMedia.placed(shown)));
        desk.publish(Kind.ARTICLE, article, null, null);
        String body = "<p><a href=\"/media/" + shown + "/480.jpg\">Tafel</a></p>";

        type("/beheer/artikelen/" + article, 1, "Soep met brood", "lead[0].imageId", placed.toString(), "body", body);

        assertThat(unsaved(placed)).containsExactly("Soep met brood");
        assertThat(uses.all(placed).stored()).isEmpty();
        assertThat(uses.all(shown).stored()).extracting(MediaUse::title).containsExactly("Soep");
        assertThat(unsaved(shown)).isEmpty();
        assertThat(uses.all(shown).size()).isOne();
    }

    @Test
    void aDocumentInATextThatIsBeingWrittenIsToldToo() throws Exception {
        UUID id = sample.pdf("verslag.pdf");
        type(NEW, 1, "Soep", "body", "<p><a href=\"/media/" + id + "/document.pdf\">Lees</a></p>");

        assertThat(page("/beheer/media/documenten/" + id + "/verwijderen").text())
                .contains("nog op 1 plek gebruikt");
    }

    @Test
    void whatATipLeadsToIsUsed() {
        UUID id = sample.pdf("handreiking.pdf");
        UUID other = sample.pdf("anders.pdf");
        tips.draft(tip("Handreiking", "https://utrecht.example.org/media/" + id + "/document.pdf", "Lees maar."));
        tips.draft(tip("Nog een", "https://example.org", "Zie /media/" + id + "/document.pdf"));

        assertThat(uses.stored(id)).extracting(MediaUse::title).containsExactly("Handreiking", "Nog een");
        assertThat(uses.stored(other)).isEmpty();
    }

    private static TipForm tip(String title, String link, String why) {
        return new TipForm(null, title, null, null, null, link, why, null, null);
    }

    private List<String> unsaved(UUID id) {
        return uses.all(id).unsaved().stream().map(UnsavedRow::title).toList();
    }

    /** What the script of an editor sends while somebody types. */
    private void type(String editor, int stroke, String title, String... fields) throws Exception {
        MockHttpServletRequestBuilder typed = post(editor + "/werkversie")
                .with(Sign.asCoordinator())
                .accept("application/json")
                .param("version", "0")
                .param("concept", concept.toString())
                .param("pen", pen.toString())
                .param("stroke", String.valueOf(stroke))
                .param("seen", "0")
                .param("title", title);
        for (int at = 0; at < fields.length; at += 2) {
            typed.param(fields[at], fields[at + 1]);
        }
        site.perform(typed).andExpect(status().isOk());
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(site.perform(get(path).with(Sign.asCoordinator()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
