package nl.omarmt.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.drafting.Desk;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.publishing.Kind;
import nl.omarmt.security.AnswerHeaders;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A video of a report: how it is typed, what readers see of it, and what their browser may load. */
@SiteTest
class VideoPagesTest {

    private static final String NEW = "/beheer/verslagen/nieuw";
    private static final String PATH = "/verslagen/samen-zingen";
    private static final String YOUTUBE = "https://www.youtube-nocookie.com";
    private static final String VIMEO = "https://player.vimeo.com";

    @Autowired
    private MockMvc site;

    @Autowired
    private Reports reports;

    @Autowired
    private Desk desk;

    @Autowired
    private UntoldVideo rule;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void readersSeeWhoseItIsAndWhatAClickDoes() throws Exception {
        publish(SampleReports.video("https://youtu.be/dQw4w9WgXcQ"));

        Document page = page(get(PATH));

        Element video = page.select(".video").first();
        assertThat(video.select("a").attr("href")).isEqualTo("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
        assertThat(video.select("a").text()).isEqualTo("Bekijk de video “Random Acts of Kindness” op YouTube");
        assertThat(video.text()).contains("laadt de video van YouTube").contains("cookies");
        assertThat(video.attr("data-player")).startsWith(YOUTUBE + "/embed/dQw4w9WgXcQ");
        assertThat(page.select(".video-words p").text()).startsWith("Winkeliers geven klanten een bloem.");
        assertThat(page.select("script[src*=/video]")).hasSize(1);
        assertThat(page.select("iframe, link[href*=youtube], img[src*=youtube]"))
                .isEmpty();
    }

    @Test
    void whereAProviderPlaysOnlyItselfThePageSaysSo() throws Exception {
        publish(SampleReports.video("https://npo.nl/start/video/samen-zingen"));

        Document page = page(get(PATH));

        assertThat(page.select(".video a").attr("href")).isEqualTo("https://npo.nl/start/video/samen-zingen");
        assertThat(page.select(".video").text()).contains("speelt alleen op de site van NPO Start");
        assertThat(page.select("[data-player], script[src*=/video]")).isEmpty();
        strict(site.perform(get(PATH)));
    }

    @Test
    void theTextOfAVideoCanStandElsewhere() throws Exception {
        publish(told("https://vimeo.com/123456789", "https://example.org/tekst"));

        assertThat(page(get(PATH)).select(".video-words a").attr("href")).isEqualTo("https://example.org/tekst");
    }

    @Test
    void withoutATextThereIsNothingToUnfold() throws Exception {
        publish(told("https://vimeo.com/123456789", null));

        assertThat(page(get(PATH)).select(".article__main section details")).isEmpty();
    }

    @Test
    void aPageLetsInThePlayersOfItsOwnVideosOnly() throws Exception {
        publish(SampleReports.video("https://youtu.be/dQw4w9WgXcQ"));
        String permissions = site.perform(get(PATH))
                .andExpect(
                        header().stringValues("Content-Security-Policy", AnswerHeaders.policy("frame-src " + YOUTUBE)))
                .andExpect(header().stringValues("Cross-Origin-Embedder-Policy", "unsafe-none"))
                .andReturn()
                .getResponse()
                .getHeader("Permissions-Policy");

        for (String need : List.of("autoplay", "encrypted-media", "fullscreen", "picture-in-picture")) {
            assertThat(permissions).contains(need + "=(self \"" + YOUTUBE + "\")");
        }
        assertThat(permissions).contains("camera=()", "microphone=()", "geolocation=()");
    }

    @Test
    void twoProvidersAreLetInTogetherAndEachOnce() throws Exception {
        publish(
                SampleReports.video("https://youtu.be/dQw4w9WgXcQ"),
                SampleReports.video("https://vimeo.com/123456789"),
                SampleReports.video("https://vimeo.com/223456789"));

        site.perform(get(PATH))
                .andExpect(header().string(
                                "Content-Security-Policy", AnswerHeaders.policy("frame-src " + VIMEO + " " + YOUTUBE)));
    }

    @Test
    void aPageWithoutAVideoStaysStrict() throws Exception {
        publish(SampleReports.text("Opening", "<p>Wij zingen.</p>"));

        strict(site.perform(get(PATH)));
    }

    @Test
    void aPreviewLoadsNothingAtAll() throws Exception {
        long id = publish(SampleReports.video("https://youtu.be/dQw4w9WgXcQ"));

        ResultActions preview = site.perform(
                get("/beheer/verslagen/" + id + "/voorbeeld/pagina").with(Sign.asCoordinator()));

        preview.andExpect(header().string("Cross-Origin-Embedder-Policy", "require-corp"));
        assertThat(preview.andReturn().getResponse().getHeader("Content-Security-Policy"))
                .contains("frame-src 'none'");
        Document page = Jsoup.parse(preview.andReturn().getResponse().getContentAsString());
        assertThat(page.select(".video a")).hasSize(1);
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void anAddressOfNobodyIsRefusedAtItsFieldAndStays() throws Exception {
        String typed = "https://example.org/film/3";

        Document page = Jsoup.parse(site.perform(typed(typed))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());

        Element field = page.getElementById("sections0.videoId");
        assertThat(field.val()).isEqualTo(typed);
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.getElementById("sections0.videoId-error").text())
                .contains("YouTube", "Vimeo", "NPO Start", "https://vimeo.com/123456789");
        assertThat(field.parents().select("details").first().hasAttr("open")).isTrue();
        assertThat(page.select("[name$=videoProvider]")).isEmpty();
    }

    @Test
    void theEditorShowsTheAddressAndTheTextThatWereStored() throws Exception {
        long id =
                reports.draft(SampleReports.form("Samen zingen", told("youtu.be/dQw4w9WgXcQ?t=3", "Een koor zingt.")));

        Document page = page(get("/beheer/verslagen/" + id).with(Sign.asCoordinator()));

        assertThat(page.getElementById("sections0.videoId").val())
                .isEqualTo("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
        assertThat(page.getElementById("sections0.videoText").text()).isEqualTo("Een koor zingt.");
    }

    @Test
    void aWorkingCopyOfBeforeAddressesWereTypedOpens() throws Exception {
        String editor = site.perform(typed("https://vimeo.com/123456789").param("rows", "sections.add.QUOTE"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        int older = jdbc.sql("update revision set form = replace(form, :now, :before)")
                .param("now", "\"videoId\":\"https://vimeo.com/123456789\"")
                .param("before", "\"videoProvider\":\"VIMEO\",\"videoId\":\"123456789\"")
                .update();
        assertThat(older).isEqualTo(1);

        Document page = page(get(editor.replaceFirst("#.*", "")).with(Sign.asCoordinator()));

        assertThat(page.getElementById("sections0.videoId").val()).isEqualTo("https://vimeo.com/123456789");
    }

    @Test
    void aVideoOfWhichNobodyCanReadAnythingIsFoundAndMayBePublished() throws Exception {
        SectionForm untold = told("https://vimeo.com/123456789", null);

        assertThat(found(SampleReports.text("Opening", "<p>Wij zingen.</p>"), untold))
                .containsExactly("sections[1].videoText");
        assertThat(found(told("https://vimeo.com/123456789", "Een koor zingt."), SectionForm.blank(SectionKind.VIDEO)))
                .isEmpty();
        publish(untold);
    }

    private List<String> found(SectionForm... sections) {
        ReportForm form = SampleReports.form("Samen zingen", sections);
        return rule.check(CheckedText.of(Kind.REPORT, form, form, false))
                .map(Finding::path)
                .toList();
    }

    private long publish(SectionForm... sections) {
        long id = reports.draft(SampleReports.form("Samen zingen", sections));
        desk.publish(Kind.REPORT, id, null, null);
        return id;
    }

    private static SectionForm told(String address, String words) {
        return new SectionForm(
                null,
                SectionKind.VIDEO,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                address,
                "Samen zingen in de muziekschool",
                words,
                List.of(),
                List.of(),
                null);
    }

    private static MockHttpServletRequestBuilder typed(String address) {
        return post(NEW)
                .with(Sign.asCoordinator())
                .param("title", "Samen zingen")
                .param("sections[0].kind", "VIDEO")
                .param("sections[0].videoId", address);
    }

    private static void strict(ResultActions answer) throws Exception {
        for (String name : List.of("Content-Security-Policy", "Permissions-Policy", "Cross-Origin-Embedder-Policy")) {
            answer.andExpect(header().stringValues(name, AnswerHeaders.ALWAYS.get(name)));
        }
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(site.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
