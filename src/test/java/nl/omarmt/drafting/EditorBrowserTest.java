package nl.omarmt.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Collectors;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.media.SampleMedia;
import nl.omarmt.publishing.Kind;
import nl.omarmt.text.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Writing: what keys and buttons make, what is stored of it, and what readers see. */
class EditorBrowserTest extends InEditor {

    /** Every element and attribute that the site allows, in the shape in which it is stored. */
    private static final String EVERYTHING = RichText.of("""
            <h2>Wat er op <em>tafel</em> lag</h2>
            <p>Wijkteam &amp; bewoners: "goed" <strong>samen</strong> – 5\u00A0km<br>verder 😀 in {{Zuilen}}, met \
            <a data-mention="partner:5">Dock</a> en <a data-mention="partner:5#persoon-7">Sanne</a>.</p>
            <blockquote><p>'t Is 1 + 1 = 3 @ Overvecht.</p><p>Ja.</p></blockquote>
            <figure><img src="/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg" alt="De &quot;lange&quot; tafel: 't plein" \
            data-credit="Ria"><figcaption>Ria &amp; "buren".</figcaption></figure>
            <figure><img src="/media/4f0c0c2e-1111-4222-8333-0123456789ab/960.jpg"></figure>
            <h3>Afspraken</h3>
            <ul><li>Een<ul><li>onder</li></ul></li><li><a href="https://utrecht.nl/a?b=1&amp;c='d'#e">twee</a></li></ul>
            <ol start="3"><li>drie</li><li><p>vier</p><p>vijf</p></li></ol>
            <h4>Cijfers</h4>
            <table><caption>Opkomst</caption><thead><tr><th scope="col" colspan="2">Wijk</th></tr></thead>
            <tbody><tr><th scope="row">Zuilen</th><td rowspan="2">40</td></tr><tr><th scope="row">Oost</th></tr></tbody></table>
            <p><a href="/verslagen/een">a</a> <a href="#s-een">b</a> <a href="mailto:info@omarmt.nl?subject=Hoi">c</a> \
            <a href="tel:+31301234567">d</a></p>""").html();

    @Autowired
    Articles articles;

    @Autowired
    Desk desk;

    @Autowired
    SampleMedia sample;

    @Test
    void whatIsTypedIsStoredAndShownToReaders() {
        press("Control+Alt+2");
        type("Op tafel");
        press("Enter");
        type("Met ");
        press("Control+b");
        type("soep");
        press("Control+b");
        type(" en ");
        press("Control+i");
        type("brood");
        press("Control+i", "Shift+Enter");
        type("voor iedereen.");
        press("Enter");
        type("- tomaat");
        press("Enter", "Tab");
        type("pittig");
        press("Enter", "Shift+Tab");
        type("linzen");
        press("Enter", "Enter", "Control+Shift+7");
        type("koken");
        press("Enter", "Enter");
        type("> Lekker!");
        String written = "<h2>Op tafel</h2>\n"
                + "<p>Met <strong>soep</strong> en <em>brood</em><br>voor iedereen.</p>\n"
                + "<ul>\n<li>tomaat<ul>\n<li>pittig</li>\n</ul></li>\n<li>linzen</li>\n</ul>\n"
                + "<ol>\n<li>koken</li>\n</ol>\n<blockquote><p>Lekker!</p></blockquote>";
        assertThat(html()).isEqualTo(written);

        window.fill("#title", "Soep in de straat");
        window.fill("#datedOn", "2026-11-02");
        window.fill("#summary", "Elke dinsdag staat er soep klaar.");
        window.press("button[name=then][value=publish]");
        assertThat(page().locator(".alert[role=status]")).containsText("Gepubliceerd");
        assertThat(html()).isEqualTo(written);
        window.open("/artikelen/soep-in-de-straat");
        assertThat(Jsoup.parse(page().locator(".prose").innerHTML()).body().html())
                .isEqualTo(Jsoup.parse(written.replace("<h2>", "<h2 id=\"tekst-op-tafel\">"))
                        .body()
                        .html());
    }

    @Test
    void everythingThatTheSiteAllowsGoesThroughTheEditorUnchanged() {
        assertThat(Jsoup.parseBodyFragment(EVERYTHING).body().select("* > *").stream()
                        .map(Element::normalName)
                        .collect(Collectors.toSet()))
                .isEqualTo(RichText.allowed().elements().keySet());
        String everything = EVERYTHING.replace(
                "4f0c0c2e-1111-4222-8333-0123456789ab",
                sample.photo("tafel.jpg").toString());
        long id = articles.draft(SampleArticles.form("Alles", everything));
        edit(Kind.ARTICLE.adminPath(id));
        assertThat(html()).isEqualTo(everything);
        press("Control+End");
        type("!");
        assertThat(html()).isEqualTo(everything.replace("d</a></p>", "d</a>!</p>"));
        press("Backspace");
        assertThat(html()).isEqualTo(everything);
        assertThat(RichText.of(html()).html()).isEqualTo(html());
    }

    @Test
    void theEditorTakesTheSameAddressesAsTheSite() {
        for (String address : List.of(
                "http://x.nl",
                "HTTPS://x.nl:8443/a(b)_c?d=e#f",
                "https://nl.wikipedia.org/wiki/Één",
                "/",
                "/a//b",
                "#boven",
                "mailto:a@b.nl",
                "tel:030-1234567",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,x",
                "https:evil.example",
                "https://utrecht.nl@evil.example",
                "mailto:a@b.nl?cc=c@d.nl",
                "relative/path",
                "#",
                "https://x.nl/\u202Egpj.exe",
                "https://x.nl/%0d%0a",
                "https://x.nl/" + "a".repeat(2000))) {
            boolean kept = !RichText.of("<p><a href=\"" + address + "\">x</a></p>")
                    .html()
                    .equals("<p>x</p>");
            assertThat(page().evaluate(
                                    "async address => (await import('omarmt/editor/schema')).isLink(address)", address))
                    .as(address)
                    .isEqualTo(kept);
        }
    }

    @Test
    void theFieldOfTheFormIsAlwaysUpToDateAndSaysSo() {
        page().evaluate("""
                document.querySelector('form.editor').addEventListener('input', change => {
                  if (change.target.name === 'body') document.title = change.target.value;
                })""");
        type("Soep");
        assertThat(page()).hasTitle("<p>Soep</p>");
        bringBack("<p>Brood</p>");
        assertThat(text()).hasText("Brood");
        focusText();
        press("Control+End");
        type("je");
        assertThat(html()).isEqualTo("<p>Broodje</p>");
    }

    @Test
    void whatIsUndoneCanBeDoneAgain() {
        type("Soep");
        press("Control+a", "Control+b");
        assertThat(html()).isEqualTo("<p><strong>Soep</strong></p>");
        tool("undo");
        assertThat(html()).isEqualTo("<p>Soep</p>");
        press("Control+y");
        assertThat(html()).isEqualTo("<p><strong>Soep</strong></p>");
        press("Control+z", "Control+z");
        assertThat(html()).isEmpty();
    }

    @Test
    void aTableGrowsAndShrinksAndHasACaption() {
        type("Cijfers:");
        press("Enter");
        tool("table");
        type("Wijk");
        press("Tab");
        type("Mensen");
        press("Tab");
        tool("deleteColumn");
        type("Zuilen");
        tool("addRow");
        press("Tab", "Tab");
        tool("deleteRow");
        type("Oost");
        tool("headerColumn");
        tool("caption");
        window.fill("#table-caption", "Opkomst per wijk");
        press("Enter");
        assertThat(html()).isEqualTo("""
                <p>Cijfers:</p>
                <table>
                <caption>Opkomst per wijk</caption>
                <thead>
                <tr><th scope="col">Wijk</th><th scope="col">Mensen</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row">Zuilen</th><td></td></tr>
                <tr><th scope="row">Oost</th><td></td></tr>
                </tbody>
                </table>""");
        assertThat(RichText.of(html()).html()).isEqualTo(html());
        accessible();
        tool("deleteTable");
        assertThat(html()).isEqualTo("<p>Cijfers:</p>");
    }

    @Test
    void theLastRowTakesItsTableAlongAndSoDoAllCellsTogether() {
        type("Cijfers:");
        press("Enter");
        tool("table");
        tool("deleteRow");
        tool("deleteRow");
        tool("deleteRow");
        assertThat(html()).isEqualTo("<p>Cijfers:</p>");
        press("Control+End");
        tool("table");
        type("Wijk");
        page().locator("#body th").first().hover();
        page().mouse().down();
        page().locator("#body td").last().hover();
        page().mouse().up();
        press("Delete");
        assertThat(html()).isEqualTo("<p>Cijfers:</p>");
    }

    @Test
    void whateverIsSelectedBecomesOneListAndParagraphsAgain() {
        type("## Kop");
        press("Enter");
        type("- een");
        press("Enter", "Enter");
        type("twee");
        press("Control+a");
        tool("ordered");
        assertThat(html()).isEqualTo("<ol>\n<li>Kop</li>\n<li>een</li>\n<li>twee</li>\n</ol>");
        tool("bullet");
        assertThat(html()).isEqualTo("<ul>\n<li>Kop</li>\n<li>een</li>\n<li>twee</li>\n</ul>");
        tool("bullet");
        assertThat(html()).isEqualTo("<p>Kop</p>\n<p>een</p>\n<p>twee</p>");
        press("Control+z", "Control+z", "Control+z");
        assertThat(html()).isEqualTo("<h2>Kop</h2>\n<ul>\n<li>een</li>\n</ul>\n<p>twee</p>");
    }

    @Test
    void aHeadingInAListComesOutOfIt() {
        type("- een");
        press("Enter", "Tab");
        type("twee");
        press("Enter", "Shift+Tab");
        type("drie");
        press("ArrowUp");
        tool("heading2");
        assertThat(html()).isEqualTo("<ul>\n<li>een</li>\n</ul>\n<h2>twee</h2>\n<ul>\n<li>drie</li>\n</ul>");
        tool("heading2");
        tool("bullet");
        assertThat(html()).isEqualTo("<ul>\n<li>een</li>\n<li>twee</li>\n<li>drie</li>\n</ul>");
    }

    @Test
    void backspaceUndoesWhatTheBeginningOfALineBecame() {
        type("- ");
        press("Backspace");
        type("5 graden");
        assertThat(html()).isEqualTo("<p>- 5 graden</p>");
        press("Enter");
        type("- een");
        press("Enter");
        type("twee");
        press("Home", "Backspace");
        assertThat(html()).isEqualTo("<p>- 5 graden</p>\n<ul>\n<li>een</li>\n</ul>\n<p>twee</p>");
        press("Backspace");
        assertThat(html()).isEqualTo("<p>- 5 graden</p>\n<ul>\n<li>eentwee</li>\n</ul>");
    }

    @Test
    void aQuoteIsTakenAwayAsItWasMade() {
        type("een");
        press("Enter");
        type("twee");
        press("Control+a");
        tool("quote");
        assertThat(html()).isEqualTo("<blockquote><p>een</p><p>twee</p></blockquote>");
        tool("quote");
        assertThat(html()).isEqualTo("<p>een</p>\n<p>twee</p>");
    }

    @Test
    void numbersGoOnWhereSomebodyGoesOnCounting() {
        type("1. een");
        press("Enter", "Enter");
        type("tussen");
        press("Enter");
        type("2. twee");
        press("Enter", "Enter");
        type("3) drie");
        assertThat(html())
                .isEqualTo(
                        "<ol>\n<li>een</li>\n</ol>\n<p>tussen</p>\n<ol start=\"2\">\n<li>twee</li>\n<li>drie</li>\n</ol>");
        assertThat(RichText.of(html()).html()).isEqualTo(html());
    }

    @Test
    void aTypedAddressBecomesALink() {
        type("Zie www.dock.nl/a, of mail info@dock.nl. En niet z.o.z. ");
        String dock = "<a href=\"https://www.dock.nl/a\">www.dock.nl/a</a>";
        assertThat(html())
                .isEqualTo("<p>Zie " + dock
                        + ", of mail <a href=\"mailto:info@dock.nl\">info@dock.nl</a>. En niet z.o.z. </p>");
        press("Enter");
        type("Of https://x.nl ");
        press("Backspace");
        assertThat(html()).endsWith("<p>Of https://x.nl </p>");
    }

    @Test
    void anErrorBesideTheFieldLeadsIntoTheEditor() {
        window.fill("#title", "Soep");
        window.press(".editor__buttons button");
        Locator gap = page().locator("a[href='#body']");
        gap.click();
        assertThat(focused()).isEqualTo("body");
        type("Hier.");
        assertThat(html()).isEqualTo("<p>Hier.</p>");
    }

    @Test
    void aLabelLeadsIntoItsEditor() {
        page().locator("#title").focus();
        page().locator("#body-label").click();
        assertThat(focused()).isEqualTo("body");
    }
}
