package nl.omarmt.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import java.util.regex.Pattern;
import nl.omarmt.access.InBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Where no script runs, a preview is a page of its own, at a width that links choose. */
class PreviewWithoutScriptsBrowserTest extends InBrowser {

    @Override
    protected void fill(ApplicationContext site) {}

    @Test
    void theButtonKeepsWhatWasTypedAndLeadsToThePreview() {
        open(false);
        logIn("COORDINATOR");
        window.open("/beheer/artikelen/nieuw");
        window.fill("#title", "Soep");
        window.fill("#body", "De buren koken.");

        window.press("[name=then][value=preview]");

        FrameLocator frame = window.page().frameLocator("iframe");
        assertThat(frame.locator("h1")).hasText("Soep");
        assertThat(frame.locator(".prose")).hasText("De buren koken.");
        assertThat(frame.locator(".site-menu summary")).isVisible();
        window.press("main a:has-text('Computer')");
        assertThat(frame.locator(".site-nav")).isVisible();
        window.press("#delen form .button");
        assertThat(window.page().locator("#delen .share input")).hasValue(Pattern.compile("http.*/voorbeeld/.{43}"));
        window.press("main a:has-text('Verder schrijven')");
        assertThat(window.page().locator("#title")).hasValue("Soep");
    }
}
