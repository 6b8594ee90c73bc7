package nl.omarmt.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import nl.omarmt.publishing.Kind;
import nl.omarmt.reports.Reports;
import nl.omarmt.reports.SampleReports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list beside the text while somebody writes: what comes, what goes, and where a press leads. */
class CheckListBrowserTest extends InEditor {

    private static final String LONG =
            "Iedereen die zin heeft in een kom soep met brood mag vanaf zes uur binnenlopen en dan naast iemand gaan zitten"
                    + " die hij of zij nog niet kent.";

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @Autowired
    Reports reports;

    @Test
    void aHintComesWhileSomebodyWritesLeadsToItsWordsAndGoesWhenTheyAreMended() {
        assertThat(list()).containsText("Zodra je schrijft");
        window.fill("#title", "Soep in de straat");
        focusText();
        type("Wij koken. " + LONG + " Kom ook.");
        assertThat(list()).containsText("Lange zin: 28 woorden.", PATIENTLY);
        assertThat(list().locator("h3")).hasText(new String[] {"Nodig om te publiceren", "Kan beter"});
        assertThat(focused()).isEqualTo("body");
        type(" Tot dan!");
        assertThat(page().locator("check-list [role=status]")).containsText("1 tip.", PATIENTLY);
        accessible();

        list().getByText("Lange zin: 28 woorden.").click();
        assertThat(focused()).isEqualTo("body");
        assertThat(selected()).isEqualTo(LONG);
        type("Kom binnen.");
        assertThat(html()).isEqualTo("<p>Wij koken. Kom binnen. Kom ook. Tot dan!</p>");
        assertThat(list())
                .not()
                .containsText("Lange zin", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        assertThat(page().locator("check-list [role=status]")).containsText("Geen tips.", PATIENTLY);
    }

    @Test
    void aPressUnfoldsTheSectionAroundTheField() {
        long id = reports.draft(SampleReports.form("Samen eten werkt", "Opening", "<p>Wij koken. " + LONG + "</p>"));
        window.open(Kind.REPORT.adminPath(id));
        Locator fold = page().locator("#sections0 > details").first();
        assertThat(fold).not().hasAttribute("open", "");

        list().getByText("Lange zin").click();

        assertThat(fold).hasAttribute("open", "");
        assertThat(focused()).isEqualTo("sections0.body");
        assertThat(selected()).isEqualTo(LONG);
        assertThat(page().locator("[id='sections0.body']")).isInViewport();
        accessible();
    }

    @Test
    void thePlaceIsTheRightOneOfTwoAndAlsoInAPlainField() {
        window.fill("#summary", "Mail piet@gmail.com, of anders\njan@gmail.com, of nog eens piet@gmail.com.");
        assertThat(list().locator("details summary")).containsText("3 privé-e-mailadressen", PATIENTLY);
        list().locator("details summary").click();
        list().locator("details a").last().click();
        assertThat(focused()).isEqualTo("summary");
        assertThat(page().evaluate("[summary.selectionStart, summary.selectionEnd].join()"))
                .isEqualTo("58,72");

        list().locator("details a").first().click();
        assertThat(page().evaluate("summary.selectionStart")).isEqualTo(5);
        assertThat(list().locator("details").first()).hasAttribute("open", "");
    }

    @Test
    void whoIsInTheListWithTheKeyboardStaysThereWhenItChanges() {
        window.fill("#summary", "Mail piet@gmail.com of jan@gmail.com.");
        assertThat(list().locator("details summary")).containsText("2 privé-e-mailadressen", PATIENTLY);
        list().locator("details summary").click();
        list().locator("details a").last().focus();
        page().evaluate("""
                () => {
                  document.querySelector('#summary').value = 'Mail piet@gmail.com of jan@gmail.com. Bel 06-12345678.';
                  document.querySelector('form.editor').dispatchEvent(new CustomEvent('draft:kept', { detail: { all: true } }));
                }""");
        assertThat(list()).containsText("Mobiel nummer: 06-12345678", PATIENTLY);
        assertThat(focused()).isEqualTo("Privéadres: jan@gmail.com");
        assertThat(list().locator("details")).hasAttribute("open", "");
    }

    @Test
    void onAPhoneTheStateStaysInSightWithTheWayToTheList() {
        window.size(375, 812);
        window.fill("#title", "Soep in de straat");
        Locator bar = page().locator(".writing");
        assertThat(bar).containsText("Bewaard om", PATIENTLY);
        assertThat(bar).isInViewport();
        assertThat(list()).not().isInViewport();
        accessible();

        bar.getByText("Naar publiceren").click();

        assertThat(list()).isInViewport();
        assertThat(focused()).isEqualTo("publiceren");
    }

    @Test
    void withoutScriptsAPressLeadsToTheFieldAllTheSame() {
        long id = reports.draft(SampleReports.form("Samen eten werkt", "Opening", "<p>Wij koken. " + LONG + "</p>"));
        open(false);
        logIn("COORDINATOR");
        window.open(Kind.REPORT.adminPath(id));

        list().getByText("Lange zin").click();

        assertThat(window.path()).endsWith("#sections0.body");
        assertThat(page().locator("#sections0 > details").first()).hasAttribute("open", "");
        assertThat(page().locator("[id='sections0.body']")).isFocused();
    }

    private Locator list() {
        return page().locator("check-list .checks");
    }

    private String selected() {
        return (String) page().evaluate("getSelection().toString()");
    }
}
