package nl.omarmt.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.omarmt.SiteTest;
import nl.omarmt.drafting.Desk;
import nl.omarmt.media.SampleMedia;
import nl.omarmt.publishing.Kind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** One photo in every place that a report has for one: on top, in a row of photos, within a text. */
@SiteTest
class ReportPhotosTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Reports reports;

    @Autowired
    private Desk desk;

    @Autowired
    private SampleMedia sample;

    private UUID image;

    @BeforeEach
    void publish() {
        image = sample.photo("tafel.jpg");
        long id = reports.draft(SampleReports.led(
                "Samen eten",
                List.of(SampleMedia.placed(image)),
                SampleReports.photos(SampleMedia.placed(image)),
                SampleReports.text(
                        "Opening",
                        "<p>Soep</p><figure><img src=\"" + sample.address(image)
                                + "\" alt=\"Soep\"><figcaption>De soep van Noor</figcaption></figure>")));
        desk.publish(Kind.REPORT, id, null, null);
    }

    @Test
    void readersSeeItEverywhereAndCanHaveItRemoved() throws Exception {
        Document page = page();

        assertThat(page.select("main img[srcset*=" + image + "]").eachAttr("alt"))
                .containsExactly("Buren aan een lange tafel", "Buren aan een lange tafel", "Soep");
        assertThat(page.select("main a[href=/media/" + image + "/verwijderen]")).hasSize(3);
        assertThat(page.select("main img[fetchpriority=high]")).hasSize(1);
        assertThat(page.select("main img[loading=lazy]")).hasSize(2);
    }

    @Test
    void whatIsWithdrawnIsGoneEverywhereWithItsWords() throws Exception {
        sample.withdraw(image);

        Document page = page();

        assertThat(page.html()).doesNotContain(image.toString());
        assertThat(page.select("main .photo svg.arcs")).hasSize(3);
        assertThat(page.select("main").text())
                .contains("Soep")
                .doesNotContain("De eettafel in Zuilen", "De soep van Noor", "Ria");
    }

    @Test
    void theDocumentToKeepHasTextOnly() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(answer("/verslagen/samen-eten.pdf").getContentAsByteArray())) {
            assertThat(words(document))
                    .contains("Opening", "Soep")
                    .doesNotContain("De eettafel in Zuilen", "De soep van Noor", "Foto laten verwijderen");
        }
    }

    private static String words(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private Document page() throws Exception {
        return Jsoup.parse(answer("/verslagen/samen-eten").getContentAsString());
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return site.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse();
    }
}
