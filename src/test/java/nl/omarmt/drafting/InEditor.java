package nl.omarmt.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import nl.omarmt.access.Axe;
import nl.omarmt.access.InBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;

/** A coordinator with a new article in front of her. Nothing that a test does may be against the policy of the page. */
abstract class InEditor extends InBrowser {

    private static final String TELL = """
            document.addEventListener('securitypolicyviolation',
              violation => console.error('against the policy: ' + violation.violatedDirective + ' ' + violation.blockedURI))""";

    private final List<String> complaints = new ArrayList<>();

    private String field = "body";

    @Override
    protected void fill(ApplicationContext site) {}

    @BeforeEach
    void beginAnArticle() {
        page().addInitScript(TELL);
        page().onPageError(complaints::add);
        page().onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        logIn("COORDINATOR");
        edit("/beheer/artikelen/nieuw");
    }

    @AfterEach
    void nothingWasAgainstThePolicyOrBroken() {
        assertThat(complaints).isEmpty();
    }

    final void edit(String path) {
        edit(path, "body");
    }

    /** @param id of the field whose text is written from now on */
    final void edit(String path, String id) {
        field = id;
        window.open(path);
        PlaywrightAssertions.assertThat(text()).hasAttribute("contenteditable", "true");
        focusText();
    }

    final void focusText() {
        text().focus();
        settle();
    }

    /**
     * The browser tells of a moved cursor with the next frame, and the editor puts its cursor in place with a timer after it
     * got the focus; timers of one length fire in their order.
     */
    private void settle() {
        page().evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 20)))");
    }

    final Page page() {
        return window.page();
    }

    /** The text as somebody sees it while writing. */
    final Locator text() {
        return page().locator("#" + field);
    }

    final void type(String words) {
        page().keyboard().type(words);
    }

    final void press(String... keys) {
        for (String key : keys) {
            page().keyboard().press(key);
            settle();
        }
    }

    /** Puts a text into the field from elsewhere, as a copy that was kept would come back. */
    final void bringBack(String html) {
        page().evaluate("""
                html => {
                  const field = document.querySelector('[name=body]');
                  field.value = html;
                  field.dispatchEvent(new Event('input', { bubbles: true }));
                }""", html);
    }

    /** Presses a button of the editor with the mouse, by what it does. */
    final void tool(String name) {
        page().locator(".rich__tool[value='" + name + "']").click();
    }

    /** What the form would post at this moment. */
    final String html() {
        return page().locator("#" + field + "-html").inputValue();
    }

    /** The id of what has the focus, or its words when it has none. */
    final String focused() {
        return (String) page().evaluate("document.activeElement.id || document.activeElement.textContent.trim()");
    }

    final void accessible() {
        assertThat(Axe.violations(window)).isEmpty();
    }

    /** Copies this with the clipboard of the browser, as another program would have done, and goes back to the text. */
    final void copy(String type, String content) {
        page().evaluate("""
                ([type, content]) => document.addEventListener('copy', copying => {
                  copying.clipboardData.setData(type, content);
                  copying.preventDefault();
                }, { once: true })""", List.of(type, content));
        page().locator("#title").fill("Soep in de straat");
        page().locator("#title").selectText();
        press("Control+c");
        focusText();
    }
}
