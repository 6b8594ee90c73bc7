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
            word.html         | 2 foto’s zijn niet meegekomen: voeg ze toe bij Foto’s.
            word-online.html  | 1 foto is niet meegekomen: voeg deze toe bij Foto’s.
            google-docs.html  | 1 foto is niet meegekomen: voeg deze toe bij Foto’s.
            libreoffice.html  | 1 foto is niet meegekomen: voeg deze toe bij Foto’s.
            outlook.html      | 1 foto is niet meegekomen: voeg deze toe bij Foto’s.
            mail.html         | 1 foto is niet meegekomen: voeg deze toe bij Foto’s.
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
            text/html  | <a href="file:///C:/x.docx">a</a> <a href="#_ftn1">b</a> | <p>a b</p>
            text/plain | een⏎- twee⏎- drie⏎vier                               | <p>een</p>⏎<ul>⏎<li>twee</li>⏎<li>drie</li>⏎</ul>⏎<p>vier</p>
            text/plain | https://x.nl/@a@b.nl, a.b@c.nl.                      | <p><a href="https://x.nl/@a@b.nl">https://x.nl/@a@b.nl</a>, <a href="mailto:a.b@c.nl">a.b@c.nl</a>.</p>
            """)
    void piecesOfPagesAndNotesComeOutAsTheyWereMeant(String type, String content, String clean) {
        copy(type, content.replace('⏎', '\n'));
        press("Control+v");
        assertThat(html().replace('\n', '⏎')).isEqualTo(clean);
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
