package nl.omarmt.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    private static final String EVERYTHING_ALLOWED = """
            <h2>Wat er op tafel lag</h2>
            <p>Wijkteam &amp; bewoners: "goed" <strong>samen</strong>, <em>écht</em> – 5\u00A0km<br>verder 😀 in {{Zuilen}}.</p>
            <blockquote><p>'t Is 1 + 1 = 3 @ Overvecht.</p></blockquote>
            <figure><img src="/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg" alt="De &#34;lange tafel&#34; @ 't plein: 1 + 1 = 3" \
            data-credit="Ria"><figcaption>Ria &amp; "buren" aan tafel.</figcaption></figure>
            <figure><img src="/media/4f0c0c2e-1111-4222-8333-0123456789ab/960.png" alt=""></figure>
            <h3>Afspraken</h3>
            <ul>
            <li>Een
            <ul>
            <li>onder</li>
            </ul></li>
            <li><a href="https://utrecht.nl/a?b=1&amp;c='d'#e">twee</a></li>
            </ul>
            <ol start="3">
            <li><p>drie</p></li>
            </ol>
            <h4>Cijfers</h4>
            <table>
            <caption>Opkomst</caption>
            <thead>
            <tr><th scope="col" colspan="2">Wijk</th></tr>
            </thead>
            <tbody>
            <tr><th scope="row">Zuilen</th><td rowspan="2">40</td></tr>
            </tbody>
            </table>
            <p><a href="/verslagen/een">a</a> <a href="#s-een">b</a> <a href="mailto:info@omarmt.nl?subject=Hoi">c</a> \
            <a href="tel:+31301234567">d</a></p>""";

    @Test
    void whatIsAllowedStaysCharacterForCharacter() {
        assertThat(RichText.of(EVERYTHING_ALLOWED).html()).isEqualTo(EVERYTHING_ALLOWED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <b>vet</b> <i>schuin</i>                  | <p><strong>vet</strong> <em>schuin</em></p>
        <h1>Titel</h1><h6>Klein</h6>              | <h2>Titel</h2>⏎<h4>Klein</h4>
        <div>een<div>twee</div>drie</div>         | <p>een</p>⏎<p>twee</p>⏎<p>drie</p>
        <section>a</section><section>b</section>  | <p>a</p>⏎<p>b</p>
        Een zin.⏎Nog een.⏎⏎Alinea <b>twee</b>.    | <p>Een zin.⏎Nog een.</p>⏎<p>Alinea <strong>twee</strong>.</p>
        <p>a</p><p>&nbsp;</p><p><br></p><p> </p>  | <p>a</p>
        <p>a<strong> </strong>b</p>               | <p>a b</p>
        <figure><table><tr><td>a</table></figure> | <table>⏎<tbody>⏎<tr><td>a</td></tr>⏎</tbody>⏎</table>
        <figure><figcaption>a</figcaption></figure>b | <p>a</p>⏎<p>b</p>
        <figure>a<img src="https://x.nl/a.jpg"></figure> | <p>a</p>
        <p>a<img src="/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg" alt="x">b</p>          | <p>a</p>⏎<figure><img src="/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg" alt="x"></figure>⏎<p>b</p>
        <ul><li>a<img src="/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg"></ul>             | <ul>⏎<li>a</li>⏎</ul>
        <figure><img src="/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg"><img src="/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg"></figure> | <figure><img src="/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg"></figure>⏎<figure><img src="/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg"></figure>
        <figure><img src="/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg"><figcaption> <p>a <b>b</b></p><br>c </figcaption>d</figure> | <figure><img src="/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg"><figcaption>a b c</figcaption></figure>⏎<p>d</p>
        <figure><img src="/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg"><figcaption> </figcaption><figcaption>a</figcaption></figure> | <figure><img src="/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg"></figure>⏎<p>a</p>
        <p>a &nbsp;&nbsp; b 5&nbsp;km</p>         | <p>a b 5 km</p>
        <p> a <br> </p>                           | <p>a</p>
        <ul><li></li></ul><h2><br></h2>           | ''
        <strong>a<p>b</p></strong>                | <p><strong>a</strong></p>⏎<p>b</p>
        <p style="color:red" class=x id=y data-z=1 onclick=z>a</p> | <p>a</p>
        <a href="https://x.nl" target="_blank" rel="me" title=t>a</a> | <p><a href="https://x.nl">a</a></p>
        <figure><img src=x alt=y></figure><hr><u>a</u><cite>b</cite> | <p>ab</p>
        <table><tr><td colspan=99>a<td colspan=0>b</table> | <table>⏎<tbody>⏎<tr><td>a</td><td>b</td></tr>⏎</tbody>⏎</table>
        <th scope=evil>a</th>                     | <table>⏎<tbody>⏎<tr><th>a</th></tr>⏎</tbody>⏎</table>
        <ol start=1><li>a</ol><ol start=x><li>b</ol> | <ol>⏎<li>a</li>⏎</ol>⏎<ol>⏎<li>b</li>⏎</ol>
        <ul><li>a<h2>b</h2>c<blockquote>d<p>e</blockquote></ul> | <ul>⏎<li>a<p>b</p>c<p>d</p><p>e</p></li>⏎</ul>
        <table><tr><td>a<table><tr><td>b<td>c</table></table> | <table>⏎<tbody>⏎<tr><td>a<p>b</p><p>c</p></td></tr>⏎</tbody>⏎</table>
        a < b & c                                 | <p>a &lt; b &amp; c</p>
        &lt;script&gt;                            | <p>&lt;script&gt;</p>
        """)
    void otherHtmlIsBroughtIntoShape(String written, String kept) {
        assertThat(RichText.of(written.replace('⏎', '\n'))
                        .html()
                        .replace('\n', '⏎')
                        .replace('\u00A0', ' '))
                .isEqualTo(kept);
    }

    @Test
    void aMentionKeepsItsReferenceAndNoAddress() {
        String kept =
                "<p><a data-mention=\"partner:5#persoon-7\">Sanne</a> van <a data-mention=\"partner:5\">Dock</a></p>";
        assertThat(RichText.of(kept).html()).isEqualTo(kept);
        assertThat(RichText.of(kept).mentions()).containsExactly("partner:5");
        assertThat(RichText.of(kept).plainText()).isEqualTo("Sanne van Dock");
        assertThat(RichText.of("<p><a href=\"https://evil.example\" data-mention=\"partner:5\">Dock</a></p>")
                        .html())
                .isEqualTo("<p><a data-mention=\"partner:5\">Dock</a></p>");
        assertThat(RichText.of(
                                "<p><a data-mention=\"partner:5&quot; onclick=x\">a</a> <a data-mention=\"x\" href=\"/b\">b</a></p>")
                        .html())
                .isEqualTo("<p>a <a href=\"/b\">b</a></p>");
    }

    @Test
    void aPageLinksToTheMentionedThatReadersCanSeeAndNamesTheOthers() {
        RenderedText text = RichText.of(
                        "<h2>Bij <a data-mention=\"event:3\">de <em>markt</em></a></h2><p>"
                                + "<a data-mention=\"partner:5#persoon-7\">Sanne</a>, <a data-mention=\"workgroup:1\">Kunst</a></p>")
                .render("tekst");
        assertThat(text.html())
                .isEqualTo("<h2 id=\"tekst-bij-de-markt\">Bij de <em>markt</em></h2>\n<p>Sanne, Kunst</p>");
        assertThat(text.linked(Map.of("event:3", "/agenda/markt", "partner:5", "/partners/a&b"))
                        .html())
                .isEqualTo("<h2 id=\"tekst-bij-de-markt\">Bij <a href=\"/agenda/markt\">de <em>markt</em></a></h2>\n"
                        + "<p><a href=\"/partners/a&amp;b#persoon-7\">Sanne</a>, Kunst</p>");
    }

    @Test
    void controlCharactersAndBrokenPairsGo() {
        assertThat(RichText.of("a\0b\u0007c\uD800d\uFFFEe\u0085f\r\ng").html()).isEqualTo("<p>abcdef\ng</p>");
        assertThat(RichText.of("<scr\0ipt>alert(1)</script>").html()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://x.nl",
                "HTTPS://x.nl:8443/a(b)_c?d=e#f",
                "https://nl.wikipedia.org/wiki/Één",
                "/",
                "/a//b",
                "#boven",
                "mailto:a@b.nl",
                "tel:030-1234567"
            })
    void linksThatLeadSomewhereStay(String address) {
        assertThat(RichText.of("<p><a href=\"" + address + "\">x</a></p>").html())
                .contains("<a href=\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/&#10;/evil.example",
                "///evil",
                "javascript:alert(1)",
                " javascript:alert(1)",
                "java&#9;script:alert(1)",
                "java&NewLine;script:alert(1)",
                "&#1;javascript:x",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://x.nl",
                "blob:x",
                "https:evil.example",
                "https:/evil.example",
                "https:///evil.example",
                "https://utrecht.nl@evil.example",
                "https:\\\\evil.example",
                "http://",
                "mailto:",
                "mailto:a@b.nl?cc=c@d.nl",
                "relative/path",
                "",
                "#",
                "tel:javascript",
                "https://x.nl/\u202Egpj.exe",
                "?x=1"
            })
    void linksThatMisleadBecomeWords(String address) {
        assertThat(RichText.of("<p><a href=\"" + address + "\">x</a></p>").html())
                .isEqualTo("<p>x</p>");
    }

    @Test
    void emptinessIsAboutWhatAReaderSees() {
        assertThat(RichText.of(null)).isSameAs(RichText.EMPTY);
        assertThat(RichText.of(" \n\t").isEmpty()).isTrue();
        assertThat(RichText.of("<table><tr><td>&nbsp;</td></tr></table>").isEmpty())
                .isTrue();
        assertThat(RichText.of("<script>x</script>").isEmpty()).isTrue();
        assertThat(RichText.of("<p>.</p>").isEmpty()).isFalse();
        assertThat(RichText.of("<figure><img src=\"/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg\"></figure>")
                        .isEmpty())
                .isFalse();
    }

    @Test
    void photosAreReadWithTheirWords() {
        UUID image = UUID.fromString("4f0c0c2e-1111-4222-8333-0123456789ab");

        assertThat(RichText.of(EVERYTHING_ALLOWED).figures())
                .containsExactly(
                        new Figure(
                                image,
                                false,
                                "De \"lange tafel\" @ 't plein: 1 + 1 = 3",
                                "Ria & \"buren\" aan tafel.",
                                "Ria"),
                        new Figure(image, true, "", "", ""));
        assertThat(RichText.of("<img src=\"/media/" + image + "/480.jpg\">").figures())
                .containsExactly(new Figure(image, false, "", "", ""));
    }

    @Test
    void aPageGetsTheTextInPartsAroundItsPhotos() {
        List<RenderedText.Part> parts =
                RichText.of(EVERYTHING_ALLOWED).render("tekst").parts();

        assertThat(parts).extracting(part -> part.figure() != null).containsExactly(false, true, true, false);
        assertThat(parts.get(0).html()).endsWith("</blockquote>");
        assertThat(parts.get(3).html())
                .startsWith("<h3 id=\"tekst-afspraken\">")
                .doesNotContain("figure");
        assertThat(RichText.of("<p>a</p>").render("tekst").parts())
                .singleElement()
                .extracting(RenderedText.Part::html)
                .isEqualTo("<p>a</p>");
        assertThat(RichText.EMPTY.render("tekst").parts()).isEmpty();
    }

    @Test
    void plainTextHasALineForEachBlock() {
        assertThat(RichText.of(EVERYTHING_ALLOWED).plainText()).isEqualTo("""
                Wat er op tafel lag
                Wijkteam & bewoners: "goed" samen, écht – 5 km
                verder 😀 in {{Zuilen}}.
                't Is 1 + 1 = 3 @ Overvecht.
                Ria & "buren" aan tafel.
                Afspraken
                Een
                onder
                twee
                drie
                Cijfers
                Opkomst
                Wijk
                Zuilen 40
                a b c d""");
    }

    @Test
    void wordsAreCountedAcrossMarkup() {
        assertThat(RichText.of("<p>Een <b>half</b>woord – zo'n 5 km.</p><ul><li>twee</li><li>drie</li></ul>")
                        .words())
                .isEqualTo(7);
        assertThat(RichText.EMPTY.words()).isZero();
    }

    @Test
    void excerptsEndAfterAWord() {
        RichText text = RichText.of("<h2>Samen</h2><p>Samen eten, samen leven.</p>");
        assertThat(text.excerpt(100)).isEqualTo("Samen Samen eten, samen leven.");
        assertThat(text.excerpt(19)).isEqualTo("Samen Samen eten…");
        assertThat(text.excerpt(1)).isEqualTo("…");
    }

    @Test
    void headingsGetAnchorsThatAreStableAndUnique() {
        RichText text = RichText.of(
                "<h2>Één &amp; <em>twee</em></h2><p>x</p><h3>Één &amp; twee</h3><h4>🎉</h4><h2>Een en twee 2</h2>");
        RenderedText rendered = text.render("s7");
        assertThat(rendered.headings())
                .containsExactly(
                        new Heading(2, "Één & twee", "s7-een-en-twee"),
                        new Heading(3, "Één & twee", "s7-een-en-twee-2"),
                        new Heading(4, "🎉", "s7-kop"),
                        new Heading(2, "Een en twee 2", "s7-een-en-twee-2-2"));
        assertThat(rendered.html())
                .startsWith(
                        "<h2 id=\"s7-een-en-twee\">Één &amp; <em>twee</em></h2>\n<p>x</p>\n<h3 id=\"s7-een-en-twee-2\">");
        assertThat(text.render("s8", 3).html()).startsWith("<h3 id=\"s8-een-en-twee\">");
        assertThat(text.render("s7").html()).isEqualTo(rendered.html());
        assertThat(text.html()).doesNotContain("id=");
    }

    @Test
    void headingsFitBelowTheirSurroundings() {
        assertThat(RichText.of("<h2>a</h2><h4>b</h4>").render("s", 4).html())
                .isEqualTo("<h4 id=\"s-a\">a</h4>\n<h6 id=\"s-b\">b</h6>");
        assertThat(RichText.of("<h3>a</h3><h4>b</h4>").render("s", 3).html())
                .isEqualTo("<h3 id=\"s-a\">a</h3>\n<h4 id=\"s-b\">b</h4>");
        assertThatThrownBy(() -> RichText.EMPTY.render("s", 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RichText.EMPTY.render("\"><script>")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatPeopleWroteStaysOutOfLogs() {
        assertThat(RichText.of("<p>Geheim</p>")).hasToString("RichText[13 characters]");
    }

    @Test
    void sanitisingTwiceIsSanitisingOnce() {
        List<String> pieces = List.of(
                "<p>",
                "</p>",
                "<h2>",
                "</h2>",
                "<h1>",
                "<ul>",
                "</ul>",
                "<li>",
                "</li>",
                "<ol>",
                "<a href='/x'>",
                "</a>",
                "<b>",
                "</b>",
                "<i>",
                "</i>",
                "<strong>",
                "</strong>",
                "<blockquote>",
                "</blockquote>",
                "<table>",
                "</table>",
                "<caption>",
                "<thead>",
                "<tbody>",
                "<tr>",
                "</tr>",
                "<th scope=row>",
                "<td>",
                "</td>",
                "<br>",
                "w ",
                " w",
                "\n",
                "\n\n",
                " ",
                "&nbsp;",
                "&amp;",
                "&lt;",
                "<div>",
                "</div>",
                "<svg>",
                "<math>",
                "<mtext>",
                "<style>",
                "</style>",
                "<!--",
                "-->",
                "<template>",
                "<noscript>",
                "<select>",
                "<option>",
                "<textarea>",
                "<title>",
                "<![CDATA[",
                "]]>",
                "{{",
                "\"",
                "'",
                "😀",
                "<",
                "&",
                "<form>",
                "<p/>",
                "</br>",
                "<plaintext>",
                "<xmp>",
                "<colgroup>",
                "<tfoot>");
        Random random = new Random(20261123);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder written = new StringBuilder();
            random.ints(1 + random.nextInt(14), 0, pieces.size()).forEach(piece -> written.append(pieces.get(piece)));
            String once = Sanitiser.sanitise(written.toString());
            assertThat(Sanitiser.sanitise(once)).as(written.toString()).isEqualTo(once);
        }
    }

    /** Half a megabyte of the worst that could be thought of; a quadratic step would take minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>",
                "<b>",
                "<table>",
                "<",
                "&",
                "<!--",
                "<p",
                "<td>",
                "<h2>",
                "<h2>a",
                "<ul><li>",
                "<div>",
                "<svg><style>",
                "<b><p>",
                "<a href='/x'><p>",
                "\n\nx",
                "<br>",
                "x<br>",
                "<p>\u00A0</p>",
                "<strong> </strong>x",
                "<table><tr><td>",
                "{{",
                "<math><mtext>",
                "\u00A0 ",
                "<a href=\"",
                "a-",
                "- ",
                "<li>x",
                "<table>x",
                "</p>"
            })
    void hugeTextsTakeLinearTime(String unit) {
        String huge = unit.repeat(500_000 / unit.length());
        Supplier<Object> everything = () -> {
            RichText text = RichText.of(huge);
            Lines.split(huge);
            return List.of(text.words(), text.excerpt(200), text.render("s").headings(), Slug.of(huge));
        };
        assertTimeoutPreemptively(Duration.ofMinutes(2), everything::get);
    }

    @Test
    void tablesThatAreTooWideForAPhoneScrollUnderTheNameOfTheirHeading() {
        String row = "<tr><td>a</td><td colspan=\"2\">b</td><td>c</td></tr>";

        assertThat(RichText.of("<h2>Rooster</h2><table>" + row + "</table><p>Tot dan.</p>")
                        .render("over")
                        .html())
                .contains(
                        "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"over-rooster\"><table>")
                .contains("</table></div>\n<p>Tot dan.</p>");
        assertThat(RichText.of("<table>" + row + "</table>").render("over").html())
                .startsWith("<div class=\"scroll\" tabindex=\"0\"><table>");
        assertThat(RichText.of("<table><tr><td>a</td><td>b</td><td>c</td></tr></table>")
                        .render("over")
                        .html())
                .doesNotContain("scroll");
    }
}
