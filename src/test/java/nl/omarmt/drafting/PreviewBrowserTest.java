package nl.omarmt.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever writes sees beside the text how readers will see it. */
class PreviewBrowserTest extends InEditor {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @BeforeEach
    void makeRoom() {
        window.size(1280, 900);
        page().locator("#title").fill("Soep in de straat");
    }

    @Test
    void thePaneFollowsWhatIsTyped() {
        Object steps = page().evaluate("history.length");
        opener().click();
        assertThat(frame().locator("h1")).containsText("Soep in de straat", PATIENTLY);
        assertThat(frame().locator("[data-preview]")).hasText("Voorbeeld, nog niet gepubliceerd");

        focusText();
        type("De buren koken.");

        assertThat(frame().locator(".prose")).containsText("De buren koken.", PATIENTLY);
        assertThat(page().locator("auto-save")).containsText("Bewaard om");
        assertThat(page().locator("preview-frame iframe")).hasCount(1);
        assertThat(text()).isFocused();
        assertThat(page().evaluate("history.length")).isEqualTo(steps);
        accessible();
    }

    @Test
    void itIsAsWideAsATelephoneOrAsADesktop() {
        opener().click();
        assertThat(frame().locator("h1")).containsText("Soep in de straat", PATIENTLY);
        assertThat(innerWidth()).isEqualTo(375);
        assertThat(frame().locator(".site-menu summary")).isVisible();

        pane().getByText("Computer").click();

        assertThat(pane().getByText("Computer")).hasAttribute("aria-pressed", "true");
        assertThat(frame().locator(".site-nav")).isVisible();
        assertThat(innerWidth()).isEqualTo(1280);
        assertThat(page().locator("preview-frame iframe").boundingBox().width)
                .isLessThanOrEqualTo(page().locator("preview-frame").boundingBox().width);
        assertThat(overflows()).isEqualTo(false);
        accessible();
    }

    @Test
    void whereSomebodyReadsStaysInSight() {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 80; line++) {
            text.append("<p>Regel ").append(line).append("</p>");
        }
        bringBack(text.toString());
        assertThat(page().locator("auto-save")).containsText("Bewaard om", PATIENTLY);
        opener().click();
        assertThat(frame().locator(".prose")).containsText("Regel 79", PATIENTLY);
        page().evaluate("document.querySelector('preview-frame iframe').contentWindow.scrollTo(0, 900)");

        page().locator("#title").fill("Soep met brood");

        assertThat(frame().locator("h1")).containsText("Soep met brood", PATIENTLY);
        assertThat(page().evaluate("document.querySelector('preview-frame iframe').contentWindow.scrollY"))
                .isEqualTo(900);
    }

    @Test
    void theKeyboardGoesInAndComesBack() {
        opener().focus();
        press("Enter");
        assertThat(pane()).isFocused();
        assertThat(opener()).hasAttribute("aria-expanded", "true");
        press("Tab", "Tab", "Tab");
        assertThat(pane().getByText("Sluiten")).isFocused();
        assertThat(frame().locator("h1")).containsText("Soep in de straat", PATIENTLY);
        press("Tab");
        assertThat(page().evaluate("document.activeElement.tagName")).isEqualTo("IFRAME");

        press("Escape");

        assertThat(pane()).isHidden();
        assertThat(opener()).isFocused();
        assertThat(opener()).hasAttribute("aria-expanded", "false");
        press("Enter");
        pane().getByText("Sluiten").click();
        assertThat(opener()).isFocused();
    }

    @Test
    void linksOpenBesideIt() {
        opener().click();
        assertThat(frame().locator("h1")).containsText("Soep in de straat", PATIENTLY);

        Page beside = page().waitForPopup(
                        () -> frame().locator(".breadcrumb a").nth(1).click());

        assertThat(beside.locator("h1")).hasText("Artikelen");
        assertThat(beside.evaluate("window.opener")).isNull();
        assertThat(frame().locator("h1")).containsText("Soep in de straat");
        beside.close();
    }

    @Test
    void onATelephoneTheButtonLeadsToAPageOfItsOwn() {
        window.size(375, 812);
        page().locator("#summary").fill("Elke dinsdag soep.");
        window.press("[name=then][value=preview]");

        assertThat(page()).hasURL(Pattern.compile(".*/nieuw/voorbeeld\\?concept=.*"));
        assertThat(frame().locator(".lead")).hasText("Elke dinsdag soep.");
        assertThat(innerWidth()).isEqualTo(375);
        accessible();
        window.press("main a:has-text('Computer')");
        assertThat(innerWidth()).isEqualTo(1280);
        assertThat(overflows()).isEqualTo(false);
        accessible();
        window.press("main a:has-text('Verder schrijven')");
        assertThat(page().locator("#summary")).hasValue("Elke dinsdag soep.");
    }

    @Test
    void aLinkIsMadeCopiedAndOpenedByWhoHasNoAccount() {
        window.press("[name=then][value=share]");
        window.press("#delen form .button");
        String link = page().locator("#delen .share input").inputValue();
        accessible();

        Page reader = page().context().browser().newContext().newPage();
        reader.navigate(link.replaceFirst("http://[^/]+", page().url().replaceFirst("(http://[^/]+).*", "$1")));
        assertThat(reader.locator("h1")).hasText("Soep in de straat");
        assertThat(reader.locator("[data-preview]")).containsText("Gedeeld door Coco Coördinator.");
        window.press("#delen .tasks .button");
        assertThat(page().locator(".alert[role=status]")).containsText("ingetrokken");
        reader.reload();
        assertThat(reader.locator("h1")).hasText("Deze link werkt niet meer");
        reader.context().close();
    }

    private Locator opener() {
        return page().locator("[name=then][value=preview]");
    }

    private Locator pane() {
        return page().locator("preview-pane");
    }

    private FrameLocator frame() {
        return page().frameLocator("preview-frame iframe >> nth=0");
    }

    private Object innerWidth() {
        return page().evaluate("document.querySelector('preview-frame iframe').contentWindow.innerWidth");
    }

    private Object overflows() {
        return page().evaluate("document.documentElement.scrollWidth > innerWidth");
    }
}
