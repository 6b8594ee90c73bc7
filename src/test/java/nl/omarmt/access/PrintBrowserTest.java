package nl.omarmt.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as they come out of a printer. */
class PrintBrowserTest extends InBrowser {

    private static final Pattern SESSION = Pattern.compile("(?m)^[A-F]\\. \\p{Lu}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                Views.REPORT,
                "/",
                "/verslagen",
                "/agenda",
                "/agenda/themabijeenkomst-nieuwe-buren",
                "/partners",
                "/partners/atelier-viltwerk",
                "/oproepen",
                "/over"
            })
    void everyPageIsADocumentWithItsAddressAndNumberedPages(String path) throws IOException {
        List<String> sheets = printed(path);

        String all = String.join("\n", sheets);
        assertThat(all.replaceAll("\\s", "")).contains("dezepaginastaatop", path);
        assertThat(all).doesNotContain("Naar de inhoud", "Snel naar", "English", "Toon alle");
        for (int number = 1; number <= sheets.size(); number++) {
            assertThat(sheets.get(number - 1)).contains(number + " / " + sheets.size());
            assertThat(sheets.get(number - 1).length())
                    .as("words on sheet " + number)
                    .isGreaterThan(60);
        }
    }

    @Test
    void aReportKeepsItsSessionsWholeAndShowsWhereLinksLead() throws IOException {
        List<String> sheets = printed(Views.REPORT);

        // ten for its text, and one for its two photos
        assertThat(sheets.size()).as("sheets").isLessThanOrEqualTo(11);
        assertThat(String.join("\n", sheets).replaceAll("\\s+", ""))
                .contains(
                        "(/verslagen/verslag-spreekuur-en-workshop-diversiteit-inclusie)", "(https://www.youtube.com/");
        window.open(Views.REPORT);
        for (Object words : (List<?>) window.page()
                .evaluate("Array.from(document.querySelectorAll('.session'), s => [s.querySelector('h3').innerText,"
                        + " Array.from(s.querySelectorAll('p, li')).at(-1).innerText.slice(0, 30)])")) {
            List<?> ends = (List<?>) words;
            assertThat(sheets)
                    .as("one sheet with the beginning and the end of " + ends.get(0))
                    .anyMatch(sheet -> has(sheet, ends.get(0)) && has(sheet, ends.get(1)));
        }
        assertThat(sheets.stream().flatMap(sheet -> SESSION.matcher(sheet).results()))
                .hasSize(6);
    }

    private static boolean has(String sheet, Object words) {
        return sheet.replaceAll("\\s+", "").contains(words.toString().replaceAll("\\s+", ""));
    }

    private List<String> printed(String path) throws IOException {
        window.open(path);
        byte[] pdf = window.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        List<String> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                sheets.add(stripper.getText(document));
            }
        }
        return sheets;
    }
}
