package nl.omarmt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.omarmt.access.Axe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** From a coordinator's text to a visitor's page, as two people do it in their browsers. */
@SiteTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PublishingJourneyTest {

    private static final String PASSWORD = "een lange zin om mee binnen te komen";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder passwords;

    private final List<String> complaints = new ArrayList<>();
    private Browsers browsers;
    private Page coordinator;
    private Page visitor;

    @BeforeEach
    void openBrowsers() {
        assumeTrue(Browsers.installed().isPresent(), "no Chromium or Chrome on this machine");
        browsers = new Browsers(Browsers.installed().orElseThrow());
        coordinator = page(true, 1280);
        visitor = page(false, 375);
        jdbc.sql("insert into account (email, name, role, password_hash, created_at)"
                        + " values ('coo@example.org', 'Coco Ordinator', 'COORDINATOR', :hash, now())")
                .param("hash", passwords.encode(PASSWORD))
                .update();
    }

    @AfterEach
    void closeBrowsers() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void aMeetingBecomesAReportThatAVisitorReadsUntilItIsWithdrawn() {
        logIn();
        publishArticle("Soep in de straat");
        planMeetingWithTwoSessions();
        writeAndPublishReport();

        visitor.navigate(address("/"));
        visitor.getByRole(AriaRole.LINK, name("Verslag van de soepmiddag"))
                .first()
                .click();
        assertThat(visitor.locator("h1")).hasText("Verslag van de soepmiddag");
        assertThat(visitor.locator("main")).containsText("De buren bleven napraten tot het donker was.");
        assertThat(visitor.locator("main")).containsText("Begin met wie er al is.");
        Page withScripts = page(true, 375);
        withScripts.navigate(visitor.url());
        accessible(withScripts);
        visitor.locator(".read-more")
                .getByRole(AriaRole.LINK, within("Soep in de straat"))
                .click();
        assertThat(visitor.locator("h1")).hasText("Soep in de straat");

        withdraw();

        Response gone = visitor.navigate(address("/verslagen/verslag-van-de-soepmiddag"));
        assertThat(gone.status()).isEqualTo(410);
        assertThat(visitor.locator("main")).containsText("De namen kloppen niet.");
        assertThat(complaints).isEmpty();
    }

    private void logIn() {
        coordinator.navigate(address("/beheer"));
        coordinator.getByLabel("E-mailadres").fill("coo@example.org");
        coordinator.locator("#password").fill(PASSWORD);
        coordinator.locator("main button").click();
        assertThat(coordinator).hasURL(address("/beheer"));
        accessible(coordinator);
    }

    private void publishArticle(String title) {
        coordinator.navigate(address("/beheer/artikelen/nieuw"));
        coordinator.locator("#title").fill(title);
        coordinator.locator("#datedOn").fill("2026-11-02");
        coordinator.locator("#summary").fill("Elke dinsdag staat er soep klaar.");
        coordinator.locator("#body").fill("De buren brengen brood mee.");
        press("publish");
    }

    private void planMeetingWithTwoSessions() {
        coordinator.navigate(address("/beheer/agenda/nieuw"));
        coordinator.locator("#title").fill("Soepmiddag");
        coordinator.locator("#summary").fill("Een middag over samen eten.");
        coordinator.locator("#description").fill("We praten over wat eten met mensen doet.");
        coordinator.locator("#startsOn").fill("2026-11-20");
        coordinator.locator("#startsAt").fill("14:00");
        coordinator.locator("#endsAt").fill("16:30");
        coordinator.locator("#locationName").fill("Buurthuis De Lantaarn");
        coordinator.locator("button[value='sessions.add']").click();
        coordinator.locator("[id='sessions0.title']").fill("Samen koken");
        coordinator.locator("button[value='sessions.add']").click();
        coordinator.locator("[id='sessions1.title']").fill("Wie nodig je uit?");
        assertThat(coordinator.locator("[id='sessions0.title']")).hasValue("Samen koken");
        accessible(coordinator);
        press("publish");
    }

    private void writeAndPublishReport() {
        coordinator.navigate(address("/beheer/verslagen/nieuw"));
        coordinator.locator("#title").fill("Verslag van de soepmiddag");
        coordinator
                .locator("#eventId")
                .selectOption(coordinator
                        .locator("#eventId option")
                        .filter(new Locator.FilterOptions().setHasText("Soepmiddag"))
                        .first()
                        .getAttribute("value"));
        coordinator.locator("#summary").fill("Twee groepen kookten en praatten.");
        coordinator.locator("button[value='sections.add.SESSIONS']").click();
        assertThat(coordinator.locator("#sections0")).isVisible();
        coordinator
                .locator("main form.editor .editor__buttons .button--quiet")
                .first()
                .click();
        assertThat(told()).containsText("Opgeslagen");
        coordinator.locator("[id='sessions0.summary']").fill("De buren bleven napraten tot het donker was.");
        coordinator.locator("[id='sessions1.summary']").fill("Begin met wie er al is.");
        accessible(coordinator);
        press("publish");
    }

    private void withdraw() {
        coordinator.getByText("Intrekken").click();
        coordinator.locator("#reason").fill("De namen kloppen niet.");
        coordinator.locator("form[action$='/intrekking'] button").click();
        assertThat(told()).containsText("Ingetrokken");
    }

    /** What the page says of what was just done. */
    private Locator told() {
        return coordinator.locator(".alert[role=status]");
    }

    private void press(String then) {
        coordinator.locator("button[name='then'][value='" + then + "']").click();
        assertThat(told()).containsText("Gepubliceerd");
    }

    private Page page(boolean javaScript, int width) {
        BrowserContext context = browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(javaScript)
                        .setLocale("nl-NL")
                        .setViewportSize(width, 900));
        Page page = context.newPage();
        page.onDialog(Dialog::accept);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("Content-Security-Policy")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    /** Axe is a script: on a page without JavaScript it never answers. */
    private static void accessible(Page page) {
        assertThat(Axe.violations(page)).as("axe on " + page.url()).isEmpty();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static Page.GetByRoleOptions name(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
