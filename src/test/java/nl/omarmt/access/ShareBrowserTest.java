package nl.omarmt.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Passing a page on: by mail, by its address, on paper. */
class ShareBrowserTest extends InBrowser {

    private static final String PAINTED =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))";

    private static final String MOVED = """
            () => new Promise(done => {
              const told = ({ value, sources }) => `${value}: ` + sources.map(({ node, previousRect: from, currentRect: to }) =>
                `${node?.className ?? node?.nodeName} from ${from.y} to ${to.y}`);
              const watch = new PerformanceObserver(list => done(list.getEntries().map(told)));
              watch.observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => done([])));
            })""";

    @Test
    void aMailHasTheTitleAndTheAddress() {
        window.open(Views.REPORT);

        String mail = window.page().locator(".share a[href^='mailto:']").getAttribute("href");

        assertThat(mail).doesNotContain("+").startsWith("mailto:?subject=Verslag%20netwerkbijeenkomst");
        assertThat(URLDecoder.decode(mail, StandardCharsets.UTF_8)).endsWith("&body=" + address());
    }

    @Test
    void theLinkIsCopiedAndThatIsSaid() {
        allow("clipboard-read", "clipboard-write");
        window.open(Views.REPORT);
        Locator share = window.page().locator(".share");
        assertThat(share.locator("input")).isHidden();

        window.turn(".share [data-share=copy]");

        assertThat(share.locator("[role=status]")).hasText("De link is gekopieerd.");
        assertThat((String) window.page().evaluate("navigator.clipboard.readText()"))
                .isEqualTo(address());
        assertThat(share.locator("[data-share=print]")).isVisible();
    }

    @Test
    void whereCopyingIsRefusedTheAddressStandsThereSelected() {
        window.open(Views.REPORT);
        window.run("navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))");

        window.turn(".share [data-share=copy]");

        assertThat(window.page().locator(".share input")).isFocused();
        assertThat((String) window.page().evaluate("getSelection().toString()")).isEqualTo(address());
    }

    @Test
    void nothingMovesWhenTheButtonsCome() {
        window.width(375);
        window.open(Views.REPORT + "?lang=nl");
        window.page().locator(".share").scrollIntoViewIfNeeded();
        AtomicReference<Route> script = new AtomicReference<>();
        window.page().route("**/share-page*.js", script::set);

        window.page().reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
        assertThat(window.page().locator(".share [data-share=print]")).isAttached();
        window.page().evaluate(PAINTED);
        script.get().resume();
        assertThat(window.page().locator(".share [data-share=print]")).isVisible();

        assertThat((List<?>) window.page().evaluate(MOVED)).isEmpty();
    }

    @Test
    void withoutScriptsTheAddressStandsReadyOnEveryPageThatIsPassedOn() {
        open(false);
        Page page = window.page();
        for (String list : List.of("/verslagen", "/artikelen", "/agenda", "/oproepen")) {
            window.open(list);
            assertThat(page.locator("share-page")).hasCount(0);
            window.press("main .card__title a");
            assertThat(page.locator(".share input[readonly]")).hasValue(address());
            assertThat(page.locator(".share input[readonly]")).isVisible();
            assertThat(page.locator(".share button:visible")).hasCount(0);
        }
    }

    private String address() {
        return window.page().url().replace("127.0.0.1", "localhost");
    }
}
