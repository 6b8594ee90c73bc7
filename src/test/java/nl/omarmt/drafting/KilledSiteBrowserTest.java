package nl.omarmt.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.omarmt.Browsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The site dies between two keystrokes. */
class KilledSiteBrowserTest {

    private static final double TWO_MINUTES = 120_000;

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void everyLetterIsThereWhenTheSiteIsBack(@TempDir Path folder) throws Exception {
        assumeTrue(Browsers.installed().isPresent(), "no Chromium or Chrome on this machine");
        int port = freePort();
        try (Browsers browsers = new Browsers(Browsers.installed().orElseThrow())) {
            Page page = browsers.browser()
                    .newContext(new Browser.NewContextOptions().setLocale("nl-NL"))
                    .newPage();
            page.setDefaultTimeout(TWO_MINUTES);
            SiteElsewhere site = SiteElsewhere.on(folder, port);
            logIn(page, port);
            page.navigate(address(port, "/beheer/artikelen/nieuw"));
            page.locator("#title").pressSequentially("Acht letters");
            assertThat(page.locator("auto-save")).containsText("Bewaard om", patiently());

            page.locator("#title").pressSequentially(" en ");
            site.kill();
            page.locator("#title").pressSequentially("nog meer");
            assertThat(page.locator("auto-save")).containsText("Geen verbinding", patiently());

            try (SiteElsewhere again = SiteElsewhere.on(folder, port)) {
                Page other = page.context().newPage();
                other.setDefaultTimeout(TWO_MINUTES);
                other.navigate(address(port, "/beheer/artikelen"));
                assertThat(other.locator("[aria-labelledby=niet-opgeslagen]")).containsText("Acht letters");

                assertThat(page.locator("auto-save")).containsText("Bewaard om", patiently());
                page.reload();
                assertThat(page.locator("#title")).hasValue("Acht letters en nog meer");
            }
        }
    }

    private static void logIn(Page page, int port) {
        page.navigate(address(port, "/inloggen"));
        page.locator("#email").fill(SiteElsewhere.EMAIL);
        page.locator("#password").fill(SiteElsewhere.PASSWORD);
        page.locator("main button").click();
        assertThat(page).hasURL(Pattern.compile(".*/beheer$"));
    }

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(TWO_MINUTES);
    }

    private static String address(int port, String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
