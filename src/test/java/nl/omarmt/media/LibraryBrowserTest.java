package nl.omarmt.media;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.omarmt.access.Axe;
import nl.omarmt.access.InBrowser;
import nl.omarmt.media.files.Photos;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class LibraryBrowserTest extends InBrowser {

    private static final int STOPS = 120;

    @Autowired
    private SampleMedia sample;

    @Override
    protected void fill(ApplicationContext site) {}

    @Test
    void everyFileGetsAnOutcomeAndOneThatIsRefusedStopsNoOther() {
        logIn("COORDINATOR");
        window.open("/beheer/media");
        Page page = window.page();
        Bars bars = Bars.watched(page, 1_000_000);

        page.locator("#files").setInputFiles(new FilePayload[] {
            file("een.jpg", large("een")),
            file("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8)),
            file("leeg.jpg", new byte[0]),
            file("twee.jpg", SampleMedia.bytes("twee"))
        });

        Locator lines = page.locator(".upload__list li");
        assertThat(lines).hasCount(4);
        assertThat(lines.nth(0)).containsText("Toegevoegd");
        assertThat(lines.nth(1)).containsText("Exporteer de tekening als PNG");
        assertThat(lines.nth(2)).containsText("Dit bestand is leeg");
        assertThat(lines.nth(3)).containsText("Toegevoegd");
        assertThat(page.locator("[data-upload=status]")).hasText("Klaar. Niet gelukt: 2.");
        assertThat(page.locator(".library .library__item")).hasCount(2);
        assertThat(page.locator(".upload__list progress:visible")).hasCount(0);
        assertThat(bars.values().get("een.jpg")).as("how far the bar was").hasSizeGreaterThan(2);
    }

    @Test
    void aFileThatIsTooLargeIsNotSent() {
        logIn("COORDINATOR");
        window.open("/beheer/media");
        Page page = window.page();
        page.evaluate("() => document.querySelector('media-upload form').dataset.imageLimit = '1048576'");

        page.locator("#files").setInputFiles(new FilePayload[] {file("groot.jpg", large("groot"))});

        assertThat(page.locator(".upload__list li")).containsText("Het mag hooguit 1 MB zijn");
        assertThat(page.locator(".library .library__item")).hasCount(0);
    }

    @Test
    void aLostConnectionIsTriedAgain() {
        logIn("COORDINATOR");
        window.open("/beheer/media");
        Page page = window.page();
        page.route("**/beheer/media", route -> {
            if (route.request().method().equals("POST")) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.locator("#files").setInputFiles(new FilePayload[] {file("een.jpg", SampleMedia.bytes("een"))});
        assertThat(page.locator(".upload__list li")).containsText("Versturen lukte niet");

        page.unroute("**/beheer/media");
        page.locator(".upload__list button").click();

        assertThat(page.locator(".upload__list li")).containsText("Toegevoegd");
    }

    @Test
    void theFormWorksWithoutScripts() {
        open(false);
        logIn("COORDINATOR");
        window.open("/beheer/media");
        window.page().locator("#files").setInputFiles(new FilePayload[] {
            file("een.jpg", SampleMedia.bytes("een")), file("leeg.jpg", new byte[0])
        });
        window.press("[data-upload=send] button");

        assertThat(window.page().locator(".upload__list li")).hasCount(2);
        assertThat(window.page().locator(".upload__list li").nth(0)).containsText("Toegevoegd");
        assertThat(window.page().locator(".upload__list li").nth(1)).containsText("Dit bestand is leeg");
        assertThat(window.page().locator(".library .library__item")).hasCount(1);
    }

    @Test
    void thePageOfAPhotoIsReachedWithTheKeyboard() {
        UUID id = sample.photo("tafel.jpg");
        logIn("COORDINATOR");
        window.open("/beheer/media");

        tabTo(".library__name");
        window.key("Enter");

        assertThat(window.page()).hasURL(Pattern.compile(".*/beheer/media/" + id));
        tabTo("#alt");
        window.page().keyboard().type("Buren aan tafel");
        window.key("Enter");
        assertThat(window.page().locator("#alt")).hasValue(Pattern.compile("Buren aan tafel\\s*"));
    }

    @Test
    void nothingBreaksTheRules() {
        UUID id = sample.photo("tafel.jpg");
        sample.pdf("verslag.pdf");
        logIn("ADMINISTRATOR");
        for (String path : List.of(
                "/beheer/media",
                "/beheer/media?mist=ALT&zoek=niets",
                "/beheer/media/documenten",
                "/beheer/media/" + id,
                "/beheer/media/" + id + "/verwijderen",
                "/beheer/media/verzoeken",
                "/beheer/instellingen/media",
                "/media/" + id + "/verwijderen")) {
            window.open(path);
            for (int width : List.of(1280, 375)) {
                window.width(width);
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    window.scheme(scheme);
                    assertThat(Axe.violations(window))
                            .as(path + " " + width + " " + scheme)
                            .isEmpty();
                }
                Object wider = window.page()
                        .evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
                assertThat(wider)
                        .as(path + " " + width + " is wider than its window")
                        .isEqualTo(false);
            }
        }
    }

    @Test
    void aPhotoOfAReportIsChosenWithTheKeyboard() {
        UUID id = sample.photo("tafel.jpg");
        logIn("COORDINATOR");
        window.open("/beheer/verslagen/nieuw");
        window.fill("#title", "Verslag met foto");
        window.press("button[value='lead.add']");
        Page page = window.page();

        page.locator("photo-choice button").first().focus();
        window.key("Enter");
        assertThat(page.locator("dialog.library-dialog button[data-id]")).hasCount(1);
        assertThat(Axe.violations(window)).isEmpty();
        tabTo("dialog button[data-id]");
        window.key("Enter");

        assertThat(page.locator("dialog.library-dialog")).isHidden();
        assertThat(page.locator("photo-choice button").first()).isFocused();
        assertThat(page.locator("photo-choice select").first()).hasValue(id.toString());
        assertThat(page.locator("photo-choice").first()).containsText("tafel.jpg");
    }

    private void tabTo(String selector) {
        for (int stop = 0; stop < STOPS; stop++) {
            window.key("Tab");
            if (Boolean.TRUE.equals(
                    window.page().evaluate("selector => document.activeElement.matches(selector)", selector))) {
                return;
            }
        }
        throw new AssertionError(selector + " is not reached with the keyboard");
    }

    /** A photo of two megabytes, most of which says nothing. */
    private static byte[] large(String name) {
        byte[][] comments = new byte[40][];
        Arrays.setAll(comments, i -> Photos.segment(0xFE, new byte[60_000]));
        return Photos.withSegments(SampleMedia.bytes(name), comments);
    }

    private static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, name.endsWith("svg") ? "image/svg+xml" : "image/jpeg", bytes);
    }
}
