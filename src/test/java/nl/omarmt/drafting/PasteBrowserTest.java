package nl.omarmt.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.omarmt.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other programs put on the clipboard comes out clean, through the true clipboard of the browser. */
class PasteBrowserTest extends InEditor {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            word.html         | 2 foto’s zijn niet meegekomen. Foto’s zet je in de tekst met de knop Foto.
            word-online.html  | 1 foto is niet meegekomen. Foto’s zet je in de tekst met de knop Foto.
            google-docs.html  | 1 foto is niet meegekomen. Foto’s zet je in de tekst met de knop Foto.
            libreoffice.html  | 1 foto is niet meegekomen. Foto’s zet je in de tekst met de knop Foto.
            outlook.html      | 1 foto is niet meegekomen. Foto’s zet je in de tekst met de knop Foto.
            mail.html         | 1 foto is niet meegekomen. Foto’s zet je in de tekst met de knop Foto.
            plain.txt         | ''
            """)
    void whatIsPastedIsCleanAndUndoneAtOnce(String source, String about) throws IOException {
        type("Vooraf");
        press("Enter");
        copy(source.endsWith(".txt") ? "text/plain" : "text/html", sample(source));
        press("Control+v");
        String clean = sample(source.replaceFirst("\\.\\w+$", ".expected.html"));
        assertThat(html()).isEqualTo("<p>Vooraf</p>\n" + clean);
        assertThat(RichText.of(clean).html()).as("what the site makes of it").isEqualTo(clean);
        assertThat(page().locator(".rich__status")).hasText(about);
        press("Control+z");
        assertThat(html()).isEqualTo("<p>Vooraf</p>");
    }

    @Test
    void whatWasCopiedFromTheEditorItselfStaysAsItIs() {
        type("## Kop");
        press("Enter");
        type("- een");
        press("Enter", "Tab");
        type("onder");
        String written = html();
        press("Control+a", "Control+c", "ArrowRight", "Control+a", "Control+v");
        assertThat(html()).isEqualTo(written);
    }

    @Test
    void wordsArePastedIntoASentence() {
        type("Met  en brood");
        press("Home", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
        copy("text/html", "<meta charset='utf-8'><span style='font-weight:700'>soep</span>");
        press("Control+v");
        assertThat(html()).isEqualTo("<p>Met <strong>soep</strong> en brood</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/html  | een<br>twee<br><br>drie <b>vier</b><p>vijf</p>      | <p>een<br>twee</p>⏎<p>drie <strong>vier</strong></p>⏎<p>vijf</p>
            text/html  | <p>Groet,<br><br>Sanne</p><p>&nbsp;</p>              | <p>Groet,</p>⏎<p>Sanne</p>
            text/html  | <h2>Kop</h2><h4>Klein</h4><h6>Kleiner</h6>           | <h2>Kop</h2>⏎<h4>Klein</h4>⏎<h4>Kleiner</h4>
            text/html  | <table><tr><th>a</th><td>b</td></tr></table>         | <table>⏎<tbody>⏎<tr><th scope="row">a</th><td>b</td></tr>⏎</tbody>⏎</table>
            text/html  | <ul><li><h2>een</h2></li><li>twee<table><tr><td>x</td></tr></table></li></ul> | <ul>⏎<li>een</li>⏎<li><p>twee</p><p>x</p></li>⏎</ul>
            text/html  | <p>a</p><hr><!--x--><br><p>b <del>niet</del><s>oud</s></p> | <p>a</p>⏎<p>b oud</p>
            text/html  | <a href="file:///C:/x.docx">a</a> <a href="#_ftn1">b</a> | <p>a b</p>
            text/plain | een⏎- twee⏎- drie⏎vier                               | <p>een</p>⏎<ul>⏎<li>twee</li>⏎<li>drie</li>⏎</ul>⏎<p>vier</p>
            text/plain | 1. een⏎2. twee⏎⏎tussen⏎⏎3. drie                      | <ol>⏎<li>een</li>⏎<li>twee</li>⏎</ol>⏎<p>tussen</p>⏎<ol start="3">⏎<li>drie</li>⏎</ol>
            text/plain | https://x.nl/@a@b.nl, a.b@c.nl.                      | <p><a href="https://x.nl/@a@b.nl">https://x.nl/@a@b.nl</a>, <a href="mailto:a.b@c.nl">a.b@c.nl</a>.</p>
            """)
    void piecesOfPagesAndNotesComeOutAsTheyWereMeant(String type, String content, String clean) {
        copy(type, content.replace('⏎', '\n'));
        press("Control+v");
        assertThat(html().replace('\n', '⏎')).isEqualTo(clean);
    }

    @Test
    void anAddressThatIsPastedOverWordsBecomesTheirLink() {
        type("Zie de site.");
        press("Control+ArrowLeft", "Control+ArrowLeft", "Control+Shift+ArrowRight");
        copy("text/plain", "https://www.utrecht.nl/agenda");
        press("Control+v");
        assertThat(html()).isEqualTo("<p>Zie de <a href=\"https://www.utrecht.nl/agenda\">site</a>.</p>");
        press("Control+z");
        assertThat(html()).isEqualTo("<p>Zie de site.</p>");
    }

    @Test
    void aPictureThatIsDroppedDoesNotTakeThePlaceOfThePage() {
        assertThat(page().evaluate("""
                () => {
                  const dropped = new DataTransfer();
                  dropped.items.add(new File(['x'], 'IMG_1.jpg', { type: 'image/jpeg' }));
                  const { x, y } = document.querySelector('#body').getBoundingClientRect();
                  const drop = new DragEvent('drop', { dataTransfer: dropped, clientX: x + 30, clientY: y + 30, bubbles: true, cancelable: true });
                  document.querySelector('#body').dispatchEvent(drop);
                  return drop.defaultPrevented;
                }""")).isEqualTo(true);
        assertThat(page().locator(".rich__status"))
                .hasText("1 foto is niet meegekomen. Foto’s zet je in de tekst met de knop Foto.");
        assertThat(html()).isEmpty();
    }

    @Test
    void aReportSaysWhereItsPhotosGo() {
        edit("/beheer/verslagen/nieuw", "introduction");
        copy("text/html", "<p>Soep</p><img src='file:///C:/x.jpg' width='400'>");
        press("Control+v");
        assertThat(page().locator(".rich__status"))
                .hasText(
                        "1 foto is niet meegekomen. Foto’s zet je in de tekst met de knop Foto, of je voegt ze toe bij ‘Onderdelen’.");
    }

    @Test
    void nothingDangerousSurvivesAPaste() {
        copy("text/html", """
                <p onclick="x()" style="position:fixed">a<script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">
                <a href="javascript:alert(1)">b</a><a data-mention="x" href="https://utrecht.nl@evil.example">c</a></p>
                <svg onload="window.hacked = 1"></svg><iframe src="/"></iframe><style>* { color: red }</style>""");
        press("Control+v");
        assertThat(html()).isEqualTo("<p>a bc</p>");
        assertThat(page().evaluate("window.hacked")).isNull();
    }

    private static String sample(String name) throws IOException {
        try (InputStream bytes = PasteBrowserTest.class.getResourceAsStream("/paste/" + name)) {
            return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
