package nl.omarmt.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressTest {

    private static final String BASE = "https://omarmt.example/";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="nl"><head><title>Soep &amp; brood</title><meta name="subject" content="Over soep."></head><body>
            <p class="folio">pagina <span class="number"></span> van <span class="number number--last"></span></p>
            <h1>Soep &amp; brood</h1><p>Coördinator Zoë at één crêpe voor € 2,50; ĳs na, ‘heel’ “fijn” – ß ñ ø ł.</p>
            <h2 id="een">Eerste kop</h2><h3>Daaronder</h3><p>Lees <a href="/partners/dock">Dock</a>, <a href="#een">hierboven</a>,
            <a href="https://example.org/a?b=c&amp;d">elders</a> of <a href="mailto:a@example.org">mail</a>.</p>
            <table><tr><th scope="col">Wie</th><th scope="col">Wat</th></tr><tr><td>Dock</td><td>soep</td></tr></table>
            <h2>Tweede kop</h2><ul><li>een</li><li>twee</li></ul>%s</body></html>
            """;

    private final Press press = new Press();

    @Test
    void aDocumentCanBeReadAloudAndWalkedThrough() throws IOException {
        try (PDDocument document = Loader.loadPDF(press.print(PAGE.formatted(""), BASE))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Soep & brood");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("Over soep.");
            assertThat(new String(catalog.getMetadata().toByteArray())).contains("<pdfuaid:part>1</pdfuaid:part>");
            assertThat(Outline.of(document))
                    .containsExactly("Soep & brood", "- Eerste kop", "- - Daaronder", "- Tweede kop");
        }
    }

    @Test
    void wordsKeepTheirAccentsAndEveryFontIsInTheDocument() throws IOException {
        try (PDDocument document = Loader.loadPDF(press.print(PAGE.formatted(""), BASE))) {
            String text = text(document);
            assertThat(text)
                    .contains("Coördinator Zoë at één crêpe voor € 2,50; ĳs na, ‘heel’ “fijn” – ß ñ ø ł.")
                    .contains("pagina 1 van 1");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void linksWorkOutsideTheSiteToo() throws IOException {
        try (PDDocument document = Loader.loadPDF(press.print(PAGE.formatted(""), BASE))) {
            assertThat(actions(document).stream()
                            .filter(PDActionURI.class::isInstance)
                            .map(action -> ((PDActionURI) action).getURI()))
                    .containsExactly(
                            "https://omarmt.example/partners/dock",
                            "https://example.org/a?b=c&d",
                            "mailto:a@example.org");
            assertThat(actions(document)).hasAtLeastOneElementOfType(PDActionGoTo.class);
        }
    }

    @Test
    void whatIsHostileIsNotEvenShownToTheLibrary() throws IOException {
        String hostile = """
                <script>app.alert(1)</script><a href="javascript:alert(1)">klik</a><a href="#een" onclick="app.alert(2)">klik hier</a>
                <a href="file:///etc/passwd">bestand</a><a href="/x" download="data">x</a><form><input name="a" value="b"></form>
                <object data="file:///etc/passwd" type="application/pdf"></object><p style="background:url(file:///etc/passwd)">tekst</p>
                <bookmarks><bookmark name="vals" href="#een"/></bookmarks><h2><img src="file:///etc/passwd" alt="x"></h2>
                """;
        try (PDDocument document = Loader.loadPDF(press.print(PAGE.formatted(hostile), BASE))) {
            assertThat(actions(document))
                    .allMatch(action -> action instanceof PDActionURI || action instanceof PDActionGoTo);
            assertThat(actions(document).toString()).doesNotContain("javascript", "file:");
            assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
            assertThat(Outline.of(document)).hasSize(4);
            assertThat(text(document)).contains("klik hier", "tekst");
        }
    }

    /** The wall behind the wall: even a page that nobody cleaned makes the press open nothing. */
    @Test
    void noAddressIsEverOpened(@TempDir Path folder) throws IOException {
        Path picture = Files.writeString(folder.resolve("a.css"), "h1 { display: none }");
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(1);
            String elsewhere = "http://127.0.0.1:" + server.getLocalPort() + "/";
            String page = PAGE.formatted("""
                    <img src="%1$sa.png" alt="a"><img src="%2$s" alt="b"><iframe src="%1$s"></iframe><object data="%1$s"></object>
                    <img src="jar:%1$sx.jar!/a.png" alt="c"><img src="data:image/png;base64,AAAA" alt="d"><a href="%2$s" download="x">x</a>
                    """.formatted(elsewhere, picture.toUri()))
                    .replace("</head>", """
                    <link rel="stylesheet" href="%1$sa.css"><link rel="stylesheet" href="%2$s"><style>@import url(%1$sb.css);
                    @font-face { font-family: X; src: url(%1$sf.ttf) } body { background: url(%1$sc.png); font-family: X, "Liberation Sans" }
                    h1, h2, h3 { font-family: "Roboto Slab" }</style></head>
                    """.formatted(elsewhere, picture.toUri()));

            byte[] document = press.print(new W3CDom().fromJsoup(Jsoup.parse(page)));

            try (PDDocument read = Loader.loadPDF(document)) {
                assertThat(text(read)).contains("Soep & brood");
                assertThat(read.getPage(0).getResources().getXObjectNames()).isEmpty();
            }
            Assertions.assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document);
    }

    private static List<PDAction> actions(PDDocument document) throws IOException {
        List<PDAction> actions = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    actions.add(link.getAction());
                }
            }
        }
        return actions;
    }
}
