package nl.omarmt.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.omarmt.access.InBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Where no script runs, the field itself takes the text and says what may stand in it. */
class EditorWithoutScriptsBrowserTest extends InBrowser {

    @Override
    protected void fill(ApplicationContext site) {}

    @Test
    void theFieldItselfSavesWhatIsTyped() {
        open(false);
        logIn("COORDINATOR");
        window.open("/beheer/artikelen/nieuw");
        assertThat(window.page().locator("#body-markup")).containsText("Je kunt opmaak gebruiken: <p>");
        assertThat(window.page().locator(".rich")).hasCount(0);
        window.fill("#title", "Soep");
        window.fill("#body", "Met <b>soep</b>.\n\nEn brood.");
        window.press(".editor__buttons button");
        assertThat(window.page().locator("textarea#body"))
                .hasValue("<p>Met <strong>soep</strong>.</p>\n<p>En brood.</p>");
    }
}
