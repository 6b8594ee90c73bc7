package nl.omarmt.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.omarmt.Browsers;
import nl.omarmt.SiteTest;
import nl.omarmt.access.Axe;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.publishing.Kind;
import nl.omarmt.reports.Reports;
import nl.omarmt.reports.SampleReports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What people type in their browsers is not lost, whatever happens meanwhile. */
@SiteTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WritingBrowserTest {

    private static final String PASSWORD = "een lange zin om mee binnen te komen";
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private static Browsers browsers;

    @LocalServerPort
    private int port;

    @Autowired
    private Articles articles;

    @Autowired
    private Reports reports;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder passwords;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Page anna;

    @BeforeAll
    static void openBrowser() {
        assumeTrue(Browsers.installed().isPresent(), "no Chromium or Chrome on this machine");
        browsers = new Browsers(Browsers.installed().orElseThrow());
    }

    @AfterAll
    static void closeBrowser() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @BeforeEach
    void logIn() {
        anna = loggedIn("Anna");
    }

    @AfterEach
    void closeWindows() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatIsTypedIsKeptAndFoundAfterAReload() {
        long id = published();
        open(anna, Kind.ARTICLE.adminPath(id));
        assertThat(saved(anna)).hasText("");

        type(anna.locator("#title"), " en brood");
        type(anna.locator(".rich__text").first(), "Kom je ook? ");
        kept(anna);
        anna.reload();

        assertThat(anna.locator("#title")).hasValue("Soep in de straat en brood");
        assertThat(anna.locator(".rich__text").first()).containsText("Kom je ook?");
        assertThat(anna.locator(".publish .chip")).hasText("Gepubliceerd, met nieuwere versie");
        assertThat(articles.form(id).title()).isEqualTo("Soep in de straat");
        accessible(anna);

        press(anna, "[name=then][value=publish]");
        assertThat(anna.locator(".alert[role=status]")).containsText("Lezers zien de nieuwe tekst");
        assertThat(articles.form(id).title()).isEqualTo("Soep in de straat en brood");
    }

    @Test
    void withoutConnectionTheTextStaysInTheBrowserUntilItIsBack() {
        long id = published();
        open(anna, Kind.ARTICLE.adminPath(id));
        anna.context().setOffline(true);

        type(anna.locator("#title"), " vanavond");
        anna.clock().fastForward(2_000);
        assertThat(saved(anna)).containsText("Geen verbinding", PATIENTLY);
        anna.locator(".editor__buttons button:not([name])").click();
        assertThat(anna.locator("#title")).hasValue("Soep in de straat vanavond");

        anna.context().setOffline(false);
        kept(anna);
        anna.reload();
        assertThat(anna.locator("#title")).hasValue("Soep in de straat vanavond");
    }

    @Test
    void aReloadOrTheWayBackRightAfterALetterLosesNothing() {
        long id = published();
        open(anna, "/beheer/artikelen");
        open(anna, Kind.ARTICLE.adminPath(id));
        anna.onDialog(Dialog::accept);

        type(anna.locator("#title"), " vanavond");
        anna.reload();
        assertThat(anna.locator("#title")).hasValue("Soep in de straat vanavond");
        type(anna.locator(".rich__text").first(), "Kom je ook?");
        anna.goBack();
        anna.goForward();
        assertThat(anna.locator(".rich__text").first()).containsText("Kom je ook?");
        assertThat(anna.locator("browser-copy")).isHidden();
        type(anna.locator("#title"), "!");
        kept(anna);
    }

    @Test
    void whatNeverArrivedIsOfferedLaterAndTypingOnDoesNotWriteOverIt() {
        long id = published();
        open(anna, Kind.ARTICLE.adminPath(id));
        anna.context().setOffline(true);
        type(anna.locator("#title"), " vanavond");
        anna.clock().fastForward(2_000);
        assertThat(saved(anna)).containsText("Geen verbinding", PATIENTLY);
        List<String> warnings = new ArrayList<>();
        anna.onDialog(dialog -> {
            warnings.add(dialog.type());
            dialog.accept();
        });
        // A window that closes is let out of the pretended lack of a connection, and would bring its text home.
        anna.evaluate("() => { window.fetch = () => Promise.reject(new TypeError()); }");
        anna.waitForClose(() -> anna.close(new Page.CloseOptions().setRunBeforeUnload(true)));
        anna.context().setOffline(false);

        Page again = window(anna.context());
        again.clock().setSystemTime(System.currentTimeMillis() + 3_600_000);
        open(again, Kind.ARTICLE.adminPath(id));
        assertThat(again.locator("browser-copy"))
                .containsText(Pattern.compile("Er staat nog tekst van .*\\d\\d\\.\\d\\d"));
        assertThat(again.locator("#title")).hasValue("Soep in de straat");
        accessible(again);
        type(again.locator("#byline"), " en Anna");
        kept(again);
        again.reload();
        again.locator("[data-restore]").click();

        assertThat(again.locator("h1")).hasText("Er zijn twee teksten");
        assertThat(again.locator("fieldset legend")).hasText(new String[] {"Titel", "Geschreven door"});
        press(again, ".actions .button:not(.button--quiet)");
        assertThat(again.locator("#title")).hasValue("Soep in de straat vanavond");
        assertThat(again.locator("#byline")).hasValue("Sanne Wouda en Anna");
        assertThat(again.locator("browser-copy")).isHidden();
        assertThat(warnings).containsExactly("beforeunload");
    }

    @Test
    void whatAnotherOpenWindowIsTypingIsLeftToIt() {
        long id = published();
        open(anna, Kind.ARTICLE.adminPath(id));
        type(anna.locator("#title"), " vanavond");

        Page second = window(anna.context());
        open(second, Kind.ARTICLE.adminPath(id));
        assertThat(second.locator("who-writes")).containsText("ook in een ander venster open", PATIENTLY);
        second.clock().fastForward(1_000);

        assertThat(second.locator("browser-copy")).isHidden();
        kept(anna);
        assertThat(second.locator("#title")).hasValue("Soep in de straat");
    }

    @Test
    void whoTypesOnIsKeptEveryTenSeconds() {
        List<String> sent = new ArrayList<>();
        open(anna, Kind.ARTICLE.adminPath(published()));
        anna.onRequest(request -> sent.add(request.url().replaceFirst(".*/", "")));
        anna.clock().pauseAt(System.currentTimeMillis() + 60_000);
        for (int second = 0; second < 9; second++) {
            type(anna.locator("#title"), "!");
            anna.clock().runFor(1_000);
        }
        assertThat(sent).doesNotContain("werkversie");
        type(anna.locator("#title"), "!");
        anna.clock().runFor(1_000);

        assertThat(saved(anna)).containsText("Bewaard om 10.00", PATIENTLY);
        assertThat(sent).containsOnlyOnce("werkversie");
    }

    @Test
    void anAttemptThatFailsIsRepeatedAfterALongerAndLongerWhile() {
        open(anna, Kind.ARTICLE.adminPath(published()));
        anna.evaluate("""
                () => {
                  window.attempts = 0;
                  window.fetch = address => {
                    if (address.endsWith('/werkversie')) window.attempts++;
                    return Promise.reject(new TypeError());
                  };
                }""");
        anna.clock().pauseAt(System.currentTimeMillis() + 60_000);
        type(anna.locator("#title"), "!");
        int attempts = 0;
        for (int seconds : new int[] {2, 2, 4, 8, 16, 32, 60, 60}) {
            anna.clock().runFor(seconds * 1_000L - 1);
            assertThat(attempts(anna)).as("before %d seconds", seconds).isEqualTo(attempts);
            anna.clock().runFor(1);
            assertThat(attempts(anna)).as("after %d seconds", seconds).isEqualTo(++attempts);
        }
    }

    private static int attempts(Page page) {
        return (Integer) page.evaluate("window.attempts");
    }

    @Test
    void whoLooksAwaySendsAtOnce() {
        long id = published();
        open(anna, Kind.ARTICLE.adminPath(id));
        anna.clock().pauseAt(System.currentTimeMillis() + 60_000);
        type(anna.locator("#title"), " vanavond");

        anna.evaluate("""
                () => {
                  Object.defineProperty(document, 'hidden', { get: () => true });
                  document.dispatchEvent(new Event('visibilitychange'));
                }""");
        anna.clock().runFor(1);

        assertThat(saved(anna)).containsText("Bewaard om 10.00", PATIENTLY);
    }

    @Test
    void whoseSessionHasEndedLogsInOnTheSpotAndGoesOn() {
        long id = published();
        open(anna, Kind.ARTICLE.adminPath(id));
        jdbc.sql("delete from spring_session").update();

        type(anna.locator("#title"), " vanavond");
        anna.clock().fastForward(2_000);
        assertThat(anna.locator("dialog[open]")).containsText("Log opnieuw in", PATIENTLY);
        assertThat(anna.locator("#again-password")).isFocused();
        accessible(anna);
        anna.locator("#again-password").fill("dit is het niet");
        anna.locator("dialog[open] button").click();
        assertThat(anna.locator("dialog[open] [data-problem]")).containsText("horen niet bij elkaar", PATIENTLY);
        anna.locator("#again-password").fill(PASSWORD);
        anna.locator("dialog[open] button").click();

        kept(anna);
        assertThat(anna.locator("dialog[open]")).hasCount(0);
        press(anna, "[name=then][value=publish]");
        assertThat(articles.form(id).title()).isEqualTo("Soep in de straat vanavond");
    }

    @Test
    void aButtonWaitsForTheLogin() {
        long id = published();
        open(anna, Kind.ARTICLE.adminPath(id));
        type(anna.locator("#title"), " vanavond");
        kept(anna);
        jdbc.sql("delete from spring_session").update();

        anna.locator("[name=then][value=publish]").click();
        anna.locator("#again-password").fill(PASSWORD);
        anna.waitForNavigation(() -> anna.locator("dialog[open] button").click());

        assertThat(anna.locator(".alert[role=status]")).containsText("Lezers zien de nieuwe tekst");
        assertThat(articles.form(id).title()).isEqualTo("Soep in de straat vanavond");
    }

    @Test
    void twoPeopleSeeEachOtherAndLoseNothing() {
        long id = published();
        open(anna, Kind.ARTICLE.adminPath(id));
        Page bram = loggedIn("Bram");
        open(bram, Kind.ARTICLE.adminPath(id));
        assertThat(bram.locator("who-writes")).containsText("Anna werkt hier ook aan.", PATIENTLY);

        type(anna.locator("#title"), " van Anna");
        type(anna.locator("#byline"), " en Anna");
        kept(anna);
        type(bram.locator("#title"), " van Bram");
        bram.clock().fastForward(2_000);
        assertThat(saved(bram)).containsText("Iemand anders schreef hier ook", PATIENTLY);
        bram.clock().fastForward(15_000);
        assertThat(bram.locator("who-writes")).hasText("Anna werkt hier ook aan.");
        bram.waitForNavigation(() -> bram.locator("auto-save button").click());

        assertThat(bram.locator("h1")).hasText("Er zijn twee teksten");
        assertThat(bram.locator("main")).containsText("Anna heeft intussen ook geschreven");
        assertThat(bram.locator("fieldset legend")).hasText(new String[] {"Titel", "Geschreven door"});
        assertThat(bram.locator("fieldset").first().locator("mark").first()).containsText("Bram");
        assertThat(bram.locator("fieldset").first().locator("mark").last()).containsText("Anna");
        assertThat(bram.locator("fieldset").first().locator("input[value='']")).isChecked();
        assertThat(bram.locator("fieldset").last().locator("input:not([value=''])"))
                .isChecked();
        accessible(bram);
        press(bram, ".actions .button:not(.button--quiet)");

        assertThat(bram.locator("#title")).hasValue("Soep in de straat van Bram");
        assertThat(bram.locator("#byline")).hasValue("Sanne Wouda en Anna");
        assertThat(articles.form(id).title()).isEqualTo("Soep in de straat");
        assertThat(bram.locator("browser-copy")).isHidden();
        type(anna.locator("#title"), "!");
        anna.clock().fastForward(2_000);
        assertThat(saved(anna)).containsText("Iemand anders schreef hier ook", PATIENTLY);
    }

    @Test
    void whatTwoPeopleWroteInTwoParagraphsBothStays() {
        long id = articles.draft(
                SampleArticles.form("Soep", "<p>Eerst soep.</p>\n<p>Dan brood.</p>\n<p>Tot slot thee.</p>"));
        open(anna, Kind.ARTICLE.adminPath(id));
        Page bram = loggedIn("Bram");
        open(bram, Kind.ARTICLE.adminPath(id));

        anna.locator(".rich__text p").first().click();
        anna.keyboard().press("End");
        anna.keyboard().type(" Van Anna.");
        kept(anna);
        bram.locator(".rich__text p").last().click();
        bram.keyboard().press("End");
        bram.keyboard().type(" Van Bram.");
        press(bram, ".editor__buttons button:not([name])");

        assertThat(bram.locator("fieldset legend")).hasText(new String[] {"Tekst (1 van 2)", "Tekst (2 van 2)"});
        assertThat(bram.locator("mark")).hasCount(2);
        press(bram, ".actions .button:not(.button--quiet)");
        assertThat(bram.locator("#body-html"))
                .hasValue("<p>Eerst soep. Van Anna.</p>\n<p>Dan brood.</p>\n<p>Tot slot thee. Van Bram.</p>");
    }

    @Test
    void onAPhoneWhatHappensToTheTextIsInSightWhileWriting() {
        long id = published();
        anna.setViewportSize(375, 667);
        open(anna, Kind.ARTICLE.adminPath(id));
        Page bram = loggedIn("Bram");
        open(bram, Kind.ARTICLE.adminPath(id));

        type(anna.locator(".rich__text").first(), "Soep");
        kept(anna);
        assertThat(saved(anna)).isInViewport();
        anna.clock().fastForward(15_000);
        assertThat(anna.locator("who-writes")).containsText("Bram werkt hier ook aan.", PATIENTLY);
        assertThat(anna.locator("who-writes")).isInViewport();
        accessible(anna);
    }

    @Test
    void somethingNewIsKeptFromItsFirstLettersAndSavedOnce() {
        open(anna, "/beheer/artikelen/nieuw");
        type(anna.locator("#title"), "Een begin");
        kept(anna);
        assertThat(anna).hasURL(Pattern.compile(".*/nieuw\\?concept=[0-9a-f-]{36}"));
        anna.reload();
        assertThat(anna.locator("#title")).hasValue("Een begin");

        open(anna, "/beheer/artikelen");
        assertThat(anna.locator("[aria-labelledby=niet-opgeslagen]")).containsText("Een begin");
        accessible(anna);
        anna.getByText("Een begin").click();
        press(anna, ".editor__buttons button:not([name])");
        assertThat(anna).hasURL(Pattern.compile(".*/beheer/artikelen/\\d+"));

        anna.goBack();
        assertThat(anna.locator("#title")).hasValue("Een begin");
        open(anna, "/beheer/artikelen");
        assertThat(anna.locator("[aria-labelledby=niet-opgeslagen]")).hasCount(0);
        assertThat(anna.locator("tbody tr")).hasCount(1);
    }

    @Test
    void rowsThatMoveTakeWhatWasTypedAlong() {
        long id = reports.draft(SampleReports.form("Samen eten werkt"));
        open(anna, Kind.REPORT.adminPath(id));
        type(anna.locator("#summary"), " Kom ook!");

        press(anna, "button[value='sections.add.QUOTE']");
        anna.locator("[id='sections1.quote']").fill("Eén stoel erbij.");
        press(anna, "button[value='sections.1.up']");
        anna.reload();

        assertThat(anna.locator("#summary")).hasValue(Pattern.compile(".*Kom ook!"));
        assertThat(anna.locator("[id='sections0.quote']")).hasValue("Eén stoel erbij.");
        anna.goBack();
        assertThat(anna.locator("[id='sections0.quote']")).hasValue("Eén stoel erbij.");
        assertThat(reports.form(id).sections()).hasSize(1);
    }

    @Test
    void anOldVersionIsFoundComparedAndTakenUpAgain() {
        long id = published();
        open(anna, Kind.ARTICLE.adminPath(id));
        anna.locator("#title").fill("Soep in de wijk");
        anna.getByText("Notitie bij deze versie").click();
        anna.locator("#note").fill("andere naam");
        press(anna, "[name=then][value=publish]");

        open(anna, Kind.ARTICLE.adminPath(id) + "/versies");
        assertThat(anna.locator("tbody tr").first()).containsText("Gepubliceerd: andere naam");
        accessible(anna);
        anna.locator("#van").selectOption("1");
        anna.getByText("Vergelijk", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(anna.locator("h1")).hasText("Verschil: versie 1 en wat er nu staat");
        assertThat(anna.locator("del")).containsText("straat");
        assertThat(anna.locator("ins")).containsText("wijk");
        accessible(anna);
        anna.getByText("Versie 1 terugzetten").click();

        assertThat(anna.locator("#title")).hasValue("Soep in de straat");
        assertThat(articles.form(id).title()).isEqualTo("Soep in de wijk");
        anna.getByText("Verwijder deze wijzigingen").click();
        press(anna, "[formaction$='/werkversie/verwijdering']");
        assertThat(anna.locator("#title")).hasValue("Soep in de wijk");
    }

    private long published() {
        long id = articles.draft(SampleArticles.form("Soep in de straat", "<p>De buren komen langs met brood.</p>"));
        desk.publish(Kind.ARTICLE, id, null, null);
        return id;
    }

    private Page loggedIn(String name) {
        jdbc.sql("insert into account (email, name, role, password_hash, created_at)"
                        + " values (:email, :name, 'COORDINATOR', :hash, now())")
                .param("email", name.toLowerCase() + "@example.org")
                .param("name", name)
                .param("hash", passwords.encode(PASSWORD))
                .update();
        BrowserContext context = browsers.browser()
                .newContext(new Browser.NewContextOptions().setLocale("nl-NL").setViewportSize(1280, 900));
        contexts.add(context);
        Page page = window(context);
        open(page, "/inloggen");
        page.locator("#email").fill(name.toLowerCase() + "@example.org");
        page.locator("#password").fill(PASSWORD);
        page.locator("main button").click();
        assertThat(page).hasURL(address("/beheer"));
        return page;
    }

    private Page window(BrowserContext context) {
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.clock().install();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    private void open(Page page, String path) {
        page.navigate(address(path));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Two seconds later what was typed is kept. */
    private static void kept(Page page) {
        page.clock().fastForward(2_000);
        assertThat(saved(page)).containsText("Bewaard om 10.00", PATIENTLY);
    }

    /** As somebody does it: a key at a time, at the end of what stands there. */
    private static void type(Locator field, String text) {
        field.click();
        field.press("End");
        field.pressSequentially(text);
    }

    private static Locator saved(Page page) {
        return page.locator("auto-save");
    }

    /** Before a button works, a script sends what was typed. */
    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.locator(button).first().click());
    }

    private static void accessible(Page page) {
        assertThat(Axe.violations(page)).as("axe on " + page.url()).isEmpty();
    }
}
