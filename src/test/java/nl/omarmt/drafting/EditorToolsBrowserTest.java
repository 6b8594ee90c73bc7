package nl.omarmt.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import nl.omarmt.access.Axe;
import nl.omarmt.partners.SamplePartners;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The buttons, the questions and the proposals of the editor, by keyboard and by mouse, for everybody. */
class EditorToolsBrowserTest extends InEditor {

    @Autowired
    SamplePartners partners;

    @Test
    void theTextIsATextboxWithItsLabelAndWithHelp() {
        assertThat(text()).hasRole(AriaRole.TEXTBOX);
        assertThat(text()).hasAttribute("aria-multiline", "true");
        assertThat(text()).hasAccessibleName("Tekst");
        assertThat(text())
                .hasAccessibleDescription(Pattern.compile("Typ @ om .* Alt\\+F10 brengt je naar de knoppen.*"));
        assertThat(page().getByRole(AriaRole.TOOLBAR, new Page.GetByRoleOptions().setName("Opmaak")))
                .isVisible();
    }

    @Test
    void theButtonsAreOneStopOfTheKeyboard() {
        press("Alt+F10");
        assertThat(focused()).isEqualTo("Kop");
        press("ArrowRight", "ArrowRight");
        assertThat(focused()).isEqualTo("Vet");
        press("Enter");
        assertThat(focused()).isEqualTo("body");
        type("vet");
        assertThat(html()).isEqualTo("<p><strong>vet</strong></p>");
        assertThat(page().getByRole(AriaRole.BUTTON, button("Vet"))).hasAttribute("aria-pressed", "true");
        press("Alt+F10");
        assertThat(focused()).isEqualTo("Vet");
        press("End", "ArrowRight");
        assertThat(focused()).isEqualTo("Kop");
        press("ArrowLeft", "Home", "Escape");
        assertThat(focused()).isEqualTo("body");
        press("Shift+Tab");
        assertThat(focused()).isEqualTo("Kop");
        press("Shift+Tab");
        assertThat(focused()).isEqualTo("Foto toevoegen");
    }

    @Test
    void buttonsThatCanDoNothingSayThat() {
        assertThat(page().getByRole(AriaRole.BUTTON, button("Ongedaan"))).hasAttribute("aria-disabled", "true");
        type("Soep");
        assertThat(page().getByRole(AriaRole.BUTTON, button("Ongedaan"))).hasAttribute("aria-disabled", "false");
    }

    @Test
    void tabLeavesTheEditor() {
        type("Soep");
        press("Tab");
        assertThat(focused()).isEqualTo("byline");
        press("Shift+Tab");
        assertThat(focused()).isEqualTo("body");
        press("Enter");
        type("- een");
        press("Tab");
        assertThat(focused()).as("the first item cannot go deeper").isEqualTo("byline");
        press("Shift+Tab", "Enter", "Tab", "Tab");
        assertThat(focused()).as("an item goes one deeper, once").isEqualTo("byline");
        press("Shift+Tab", "Shift+Tab", "Shift+Tab");
        assertThat(focused()).as("and out again").isEqualTo("Kop");
    }

    @Test
    void tabGoesThroughATableAndOutOfIt() {
        type("Cijfers:");
        press("Enter");
        tool("table");
        for (int cell = 0; cell < 8; cell++) {
            press("Tab");
            assertThat(focused()).isEqualTo("body");
        }
        press("Tab");
        assertThat(focused()).isEqualTo("byline");
        press("Shift+Tab", "Alt+F10", "End");
        assertThat(focused()).isEqualTo("Tabel weg");
        press("Enter");
        assertThat(html()).isEqualTo("<p>Cijfers:</p>");
    }

    @Test
    void aLinkIsPlacedChangedAndTakenAway() {
        press("Control+k");
        assertThat(focused()).isEqualTo("link-words");
        accessible();
        type("de site");
        press("Tab");
        type("javascript:alert(1)");
        press("Enter");
        assertThat(page().getByText("Dit adres klopt niet.")).isVisible();
        assertThat(focused()).isEqualTo("link-address");
        accessible();
        page().locator("#link-address").fill("www.utrecht.nl");
        press("Enter");
        assertThat(focused()).isEqualTo("body");
        type(" verder");
        assertThat(html()).isEqualTo("<p><a href=\"https://www.utrecht.nl\">de site</a> verder</p>");

        press("Control+ArrowLeft", "ArrowLeft", "ArrowLeft", "Control+k");
        assertThat(page().locator("#link-address")).hasValue("https://www.utrecht.nl");
        assertThat(page().locator("#link-words")).isHidden();
        page().locator("#link-address").fill("info@utrecht.nl");
        press("Enter");
        assertThat(html()).isEqualTo("<p><a href=\"mailto:info@utrecht.nl\">de site</a> verder</p>");

        tool("link");
        press("Escape");
        assertThat(html()).isEqualTo("<p><a href=\"mailto:info@utrecht.nl\">de site</a> verder</p>");
        tool("link");
        page().getByText("Link weghalen").click();
        // A dialog says that it closed after the click is over.
        page().waitForCondition(() -> html().equals("<p>de site verder</p>"));
    }

    @Test
    void whoIsMeantIsChosenFromAListByKeyboard() {
        long dock = partners.published("Dock");
        long second = partners.published("Dok 14");
        partners.contact(dock, "Sanne Doktersma");
        type("Met @do");
        Locator options = options();
        assertThat(options).hasCount(3);
        assertThat(options.first()).containsText("Dock");
        assertThat(options.nth(2)).containsText("Sanne Doktersma");
        assertThat(page().getByRole(AriaRole.LISTBOX)).isVisible();
        assertThat(text()).hasAttribute("aria-activedescendant", options.first().getAttribute("id"));
        assertThat(page().locator(".rich__found")).hasText("3 gevonden. Kies met de pijltjes en Enter, of klik.");
        accessible();
        window.scheme(ColorScheme.DARK);
        assertThat(Axe.violationsByColour(window)).isEmpty();
        press("ArrowUp", "ArrowUp");
        assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
        press("Enter");
        assertThat(page().getByRole(AriaRole.LISTBOX)).isHidden();
        type(" koken");
        assertThat(html()).isEqualTo("<p>Met <a data-mention=\"partner:" + second + "\">Dok 14</a> koken</p>");
        assertThat(text()).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
    }

    @Test
    void whoIsMeantIsChosenWithTheMouse() {
        long dock = partners.published("Dock");
        long sanne = partners.contact(dock, "Sanne Wouda");
        tool("mention");
        assertThat(options()).hasCount(1);
        type("sanne wo");
        options().getByText("Sanne Wouda").click();
        assertThat(html())
                .isEqualTo("<p><a data-mention=\"partner:" + dock + "#persoon-" + sanne + "\">Sanne Wouda</a></p>");
        press("Backspace");
        assertThat(html()).isEmpty();
    }

    @Test
    void whileTheSiteIsSlowNothingFlickersAndNothingIsChosenUnseen() {
        partners.published("Dock");
        type("Met @do");
        assertThat(options()).hasCount(1);
        List<Route> waiting = new CopyOnWriteArrayList<>();
        page().route("**/beheer/noemen?*", waiting::add);
        type("c");
        assertThat(page().locator(".rich__names p")).hasText("Even zoeken …");
        assertThat(page().locator(".rich__found")).hasText("Even zoeken …");
        assertThat(options()).hasCount(0);
        assertThat(text()).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
        waiting.forEach(Route::resume);
        assertThat(options()).hasCount(1);
        page().unroute("**/beheer/noemen?*");
        press("Enter");
        assertThat(html()).matches("<p>Met <a data-mention=\"partner:\\d+\">Dock</a></p>");
    }

    @Test
    void whileTheSiteIsAwayTheNameIsSimplyTyped() {
        page().route(
                        "**/beheer/noemen?*",
                        route -> route.fulfill(
                                new Route.FulfillOptions().setStatus(200).setBody("<html>")));
        type("Met @Dock");
        assertThat(page().locator(".rich__names p")).hasText("Zoeken lukt nu niet. Je kunt de naam gewoon typen.");
        press("Escape");
        assertThat(page().locator(".rich__names")).isHidden();
        type(" samen");
        press("Enter");
        assertThat(html()).isEqualTo("<p>Met @Dock samen</p>");
    }

    @Test
    void whereNobodyIsFoundTheWordsStay() {
        type("Mail info@dock.nl of @niemand");
        assertThat(page().locator(".rich__names p")).hasText("Niemand gevonden met ‘niemand’.");
        accessible();
        press("Escape");
        assertThat(page().locator(".rich__names")).isHidden();
        type(" anders");
        assertThat(page().locator(".rich__names")).isHidden();
        press("Enter");
        assertThat(html()).isEqualTo("<p>Mail <a href=\"mailto:info@dock.nl\">info@dock.nl</a> of @niemand anders</p>");
    }

    @Test
    void theEditorKeepsTheRulesWideAndNarrowLightAndDark() {
        type("## Kop");
        press("Enter");
        type("Met soep");
        press("Shift+Home", "Control+b");
        for (int width : new int[] {1280, 375, 320}) {
            window.width(width);
            for (ColorScheme scheme : ColorScheme.values()) {
                window.scheme(scheme);
                accessible();
            }
            assertThat(page().evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    @Test
    void theButtonsStayInSightAboveALongText() {
        bringBack("<p>soep</p>".repeat(60));
        focusText();
        press("Control+End");
        type(" klaar");
        assertThat(page().getByRole(AriaRole.TOOLBAR)).isInViewport();
        assertThat(text()).isInViewport();
        assertThat((Integer) page().evaluate("document.querySelector('#body').scrollHeight"))
                .isEqualTo(page().evaluate("document.querySelector('#body').clientHeight"));
    }

    private Locator options() {
        return page().locator(".rich__names").getByRole(AriaRole.OPTION);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
