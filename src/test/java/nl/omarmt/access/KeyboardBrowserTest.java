package nl.omarmt.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site without a mouse. */
class KeyboardBrowserTest extends InBrowser {

    private static final String FOCUSED = """
            () => {
              const it = document.activeElement;
              return it === document.body ? 'end' : [...document.querySelectorAll('*')].indexOf(it) + ' ' + it.outerHTML.slice(0, 90);
            }""";
    private static final int MANY = 400;
    private static final Pattern DATE = Pattern.compile("type=\"(date|time)");

    @Test
    void theFirstStopLeadsPastTheMenus() {
        for (String path : List.of("/", Views.REPORT, "/inloggen")) {
            window.open(path);
            window.key("Tab");
            Locator skip = window.page().locator(".skip-link");
            assertThat(skip).isFocused();
            assertThat(skip).isInViewport();

            window.key("Enter");
            window.key("Tab");

            assertThat(window.page().locator("main :focus")).hasCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", Views.REPORT, "/partners", "/beheer/verslagen", "/beheer/agenda/nieuw"})
    void everyStopIsMarkedAndInOrderUntilThePageEnds(String path) {
        if (path.startsWith("/beheer")) {
            logIn("COORDINATOR");
        }
        window.open(path);
        window.width(1280);
        List<String> problems = new ArrayList<>();
        int last = -1;
        int stops = 0;
        for (String stop = next(); !stop.equals("end") && stops < MANY; stop = next()) {
            int place = Integer.parseInt(stop.substring(0, stop.indexOf(' ')));
            // The parts of a date are stops of their own within one field.
            if (place < last || place == last && !DATE.matcher(stop).find()) {
                problems.add("goes back to " + stop);
            }
            problems.addAll(window.wrong("unmarked"));
            last = place;
            stops++;
        }

        assertThat(problems).isEmpty();
        assertThat(stops).as("stops before the page ends").isBetween(12, MANY - 1);
    }

    @Test
    void theMenuOfAPhoneWorksWithoutScripts() {
        open(false);
        window.open("/verslagen");
        window.width(375);
        Page page = window.page();
        Locator agenda = page.locator(".site-menu a[href='/agenda']");
        assertThat(agenda).isHidden();

        page.locator(".site-menu summary").focus();
        window.key("Enter");
        assertThat(agenda).isVisible();
        window.key("Tab");
        assertThat(page.locator(".site-menu li:first-child a")).isFocused();
        assertThat(page.locator(".site-menu [aria-current]")).hasText("Verslagen");

        page.locator(".site-menu summary").focus();
        window.key("Enter");
        assertThat(agenda).isHidden();

        window.key("Enter");
        agenda.focus();
        window.key("Enter");
        assertThat(page.locator("h1")).hasText("Agenda");
        assertThat(page.locator(".site-menu a[href='/agenda']")).isHidden();
    }

    private String next() {
        window.key("Tab");
        return (String) window.page().evaluate(FOCUSED);
    }
}
