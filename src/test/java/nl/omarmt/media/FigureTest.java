package nl.omarmt.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.calls.CallForm;
import nl.omarmt.calls.Calls;
import nl.omarmt.calls.Direction;
import nl.omarmt.calls.Standing;
import nl.omarmt.drafting.Desk;
import nl.omarmt.publishing.Kind;
import nl.omarmt.text.Figure;
import nl.omarmt.text.RichText;
import nl.omarmt.workgroups.WorkgroupForm;
import nl.omarmt.workgroups.WorkgroupKind;
import nl.omarmt.workgroups.WorkgroupStatus;
import nl.omarmt.workgroups.Workgroups;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Photos within texts, as readers and coordinators meet them. */
@SiteTest
class FigureTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Articles articles;

    @Autowired
    private Workgroups workgroups;

    @Autowired
    private Calls calls;

    @Autowired
    private Desk desk;

    @Autowired
    private SampleMedia sample;

    @Autowired
    private JdbcClient jdbc;

    private UUID image;
    private String text;
    private long article;

    @BeforeEach
    void publish() {
        image = sample.photo("tafel.jpg");
        text = "<p>Vooraf</p><figure><img src=\"" + sample.address(image)
                + "\" alt=\"Buren aan tafel\" data-credit=\"Ria\"><figcaption>Samen eten</figcaption></figure><p>Achteraf</p>";
        article = articles.draft(SampleArticles.form("Soep in de straat", text));
        desk.publish(Kind.ARTICLE, article, null, null);
    }

    @Test
    void readersSeeItInTheRightWidthWithItsWords() throws Exception {
        Document page = page("/artikelen/soep-in-de-straat");

        assertThat(page.select(".prose > *").eachText())
                .containsExactly("Vooraf", "Samen eten Foto: Ria Foto laten verwijderen: Samen eten", "Achteraf");
        assertThat(page.select(".prose figure img")).singleElement().satisfies(photo -> {
            assertThat(photo.attr("alt")).isEqualTo("Buren aan tafel");
            assertThat(photo.attr("srcset")).contains("/media/" + image + "/960.jpg 960w");
            assertThat(photo.attr("width")).isEqualTo("1000");
            assertThat(photo.attr("height")).isEqualTo("600");
            assertThat(photo.attr("loading")).isEqualTo("lazy");
            assertThat(photo.hasAttr("data-credit")).isFalse();
        });
        assertThat(page.select(".prose figure a").eachAttr("href")).containsExactly("/media/" + image + "/verwijderen");
    }

    @Test
    void aTallOneGetsANarrowerPlace() throws Exception {
        assertThat(page("/artikelen/soep-in-de-straat").select(".photo--tall")).isEmpty();
        jdbc.sql("update media_image set width = 600, height = 1000 where id = ?")
                .param(image)
                .update();

        assertThat(page("/artikelen/soep-in-de-straat").select(".prose .photo--tall img"))
                .hasSize(1);
    }

    @Test
    void aWithdrawnOneLeavesACalmPlaceWithoutItsWords() throws Exception {
        sample.withdraw(image);

        Document page = page("/artikelen/soep-in-de-straat");

        assertThat(page.select(".prose > *").text()).isEqualTo("Vooraf  Achteraf");
        assertThat(page.select(".prose figure svg.arcs")).hasSize(1);
        assertThat(page.select(".prose img, .prose figcaption")).isEmpty();
    }

    @Test
    void coordinatorsSeeThatTheTextUsesIt() throws Exception {
        assertThat(page("/beheer/media/" + image).select("main a[href=" + Kind.ARTICLE.adminPath(article) + "]"))
                .isNotEmpty();
    }

    @Test
    void whoHasNoScriptsReadsWithThePhotoWhatToWrite() throws Exception {
        String markup = page("/beheer/media/" + image).select("noscript code").text();

        assertThat(RichText.of("<p>Vooraf</p>" + markup).figures())
                .containsExactly(new Figure(image, false, "Beschrijving", "Bijschrift", ""));
    }

    @Test
    void itsConsentIsAskedBeforePublishing() throws Exception {
        assertThat(page(Kind.ARTICLE.adminPath(article)).select(".checks").text())
                .contains("toestemming");
    }

    @Test
    void workgroupsAndCallsHaveThemToo() throws Exception {
        long group = workgroups.draft(new WorkgroupForm(
                null,
                "Buren en soep",
                null,
                WorkgroupKind.WORKGROUP,
                "Hoe vinden buren elkaar?",
                "Buren koken samen.",
                text,
                WorkgroupStatus.ACTIVE,
                null,
                null,
                List.of(),
                List.of()));
        long call = calls.draft(new CallForm(
                null, "Wie heeft een pan?", null, text, Direction.ASKS, null, null, null, null, Standing.OPEN));
        desk.publish(Kind.WORKGROUP, group, null, null);

        assertThat(page("/werkgroepen/buren-en-soep")
                        .select(".prose figure img")
                        .eachAttr("alt"))
                .containsExactly("Buren aan tafel");
        assertThat(page("/beheer/media/" + image).select("main a").eachAttr("href"))
                .contains(Kind.WORKGROUP.adminPath(group), Kind.CALL.adminPath(call));
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(site.perform(get(path).with(Sign.asCoordinator()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
