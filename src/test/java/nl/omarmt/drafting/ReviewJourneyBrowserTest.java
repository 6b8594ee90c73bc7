package nl.omarmt.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.omarmt.Browsers;
import nl.omarmt.SiteTest;
import nl.omarmt.access.Axe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** Two coordinators and a visitor: asked by mail, read, answered by mail, published, and changed in substance. */
@SiteTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.mail.host=127.0.0.1",
            "omarmt.mail.from=Utrecht Omarmt <post@omarmt.example>",
            "omarmt.base-url=https://omarmt.example",
            "omarmt.mail.retry-every=1d"
        })
class ReviewJourneyBrowserTest {

    private static final String PASSWORD = "een lange zin om mee binnen te komen";
    private static final ServerSetup SMTP =
            new ServerSetup(TestSocketUtils.findAvailableTcpPort(), "127.0.0.1", "smtp");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder passwords;

    private final GreenMail post = new GreenMail(SMTP);
    private final List<String> complaints = new ArrayList<>();
    private Browsers browsers;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.port", SMTP::getPort);
    }

    @BeforeEach
    void open() {
        assumeTrue(Browsers.installed().isPresent(), "no Chromium or Chrome on this machine");
        browsers = new Browsers(Browsers.installed().orElseThrow());
        post.start();
    }

    @AfterEach
    void close() {
        if (browsers != null) {
            browsers.close();
        }
        post.stop();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTextGoesPastAColleagueToItsReaders(boolean scripts) throws Exception {
        Page anna = loggedIn("Anna", scripts);
        Page bram = loggedIn("Bram", scripts);

        anna.navigate(address("/beheer/artikelen/nieuw"));
        anna.locator("#title").fill("Soep in de straat");
        anna.locator("#datedOn").fill("2026-11-02");
        anna.locator("#summary").fill("Elke dinsdag staat er soep klaar.");
        write(anna, "De buren brengen brood mee.");
        anna.getByText("Vraag een collega om mee te lezen").click();
        anna.locator("#question").fill("Klopt de dag?");
        accessible(anna, scripts);
        press(anna, "button[value=review]");
        assertThat(told(anna)).containsText("Je collega krijgt een mail");
        assertThat(anna.locator(".publish .chip")).hasText("Wordt meegelezen");
        accessible(anna, scripts);

        MimeMessage question = mail("bram", 1);
        assertThat(question.getSubject()).isEqualTo("Anna vraagt je om mee te lezen: Soep in de straat");
        assertThat(text(question)).contains("Hallo Bram,", "Anna schrijft erbij:", "Klopt de dag?");
        bram.navigate(address("/beheer"));
        assertThat(bram.locator("[aria-labelledby=wacht-op-jou]")).containsText("Soep in de straat");
        accessible(bram, scripts);
        bram.navigate(link(question));
        assertThat(bram.locator("#meelezen")).hasText("Anna vraagt je om mee te lezen");
        accessible(bram, scripts);
        bram.locator("#remark").fill("Het is op woensdag.");
        press(bram, "button[value=NOT_YET]");
        assertThat(told(bram)).containsText("Je antwoord is verstuurd");

        MimeMessage answer = mail("anna", 1);
        assertThat(answer.getSubject()).isEqualTo("Bram is nog niet akkoord: Soep in de straat");
        assertThat(text(answer)).contains("Bram schrijft erbij:", "Het is op woensdag.");
        anna.navigate(link(answer));
        assertThat(anna.locator(".publish")).containsText("Het is op woensdag.");
        anna.locator("#summary").fill("Elke woensdag staat er soep klaar.");
        anna.getByText("Vraag opnieuw iemand om mee te lezen").click();
        press(anna, "button[value=review]");
        bram.navigate(link(mail("bram", 2)));
        bram.locator("#meelezen ~ p a").click();
        assertThat(bram.locator("ins").first()).containsText("woensdag");
        bram.goBack();
        press(bram, "button[value=APPROVED]");

        assertThat(mail("anna", 2).getSubject()).isEqualTo("Bram is akkoord: Soep in de straat");
        anna.navigate(address("/beheer"));
        anna.locator("[aria-labelledby=wacht-op-jou] a").click();
        assertThat(anna.locator(".publish")).containsText("Bram is akkoord.");
        accessible(anna, scripts);
        press(anna, "button[value=publish]");
        assertThat(told(anna)).containsText("Gepubliceerd");
        Page visitor = page(false, 375);
        visitor.navigate(address("/artikelen/soep-in-de-straat"));
        assertThat(visitor.locator("main")).not().containsText("Gewijzigd op");

        anna.locator("#summary").fill("Elke donderdag staat er soep klaar.");
        anna.getByText("Inhoudelijk gewijzigd?").click();
        anna.locator("#amendment").fill("De soep is nu op donderdag.");
        press(anna, "button[value=publish]");
        assertThat(told(anna)).containsText("Lezers zien de nieuwe tekst");
        anna.getByText("Inhoudelijk gewijzigd?").click();
        accessible(anna, scripts);

        visitor.reload();
        assertThat(visitor.locator("main")).containsText("Gewijzigd op 23 november 2026: De soep is nu op donderdag.");
        assertThat(complaints).isEmpty();
    }

    private static void write(Page page, String words) {
        if (page.locator(".rich__text").count() > 0) {
            page.locator(".rich__text").first().fill(words);
        } else {
            page.locator("#body").fill(words);
        }
    }

    private MimeMessage mail(String to, int number) {
        String address = to + "@example.org";
        await().atMost(Duration.ofSeconds(30)).until(() -> post.getReceivedMessagesForDomain(address).length >= number);
        return post.getReceivedMessagesForDomain(address)[number - 1];
    }

    private static String text(MimeMessage mail) throws Exception {
        return (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
    }

    /** The address in the mail, at the port where this site listens. */
    private String link(MimeMessage mail) throws Exception {
        String link = text(mail)
                .lines()
                .filter(line -> line.startsWith("https://omarmt.example/beheer/"))
                .findFirst()
                .orElseThrow();
        return link.replace("https://omarmt.example", address(""));
    }

    private Page loggedIn(String name, boolean scripts) {
        jdbc.sql("insert into account (email, name, role, password_hash, created_at)"
                        + " values (:email, :name, 'COORDINATOR', :hash, now())")
                .param("email", name.toLowerCase() + "@example.org")
                .param("name", name)
                .param("hash", passwords.encode(PASSWORD))
                .update();
        Page page = page(scripts, 1280);
        page.navigate(address("/inloggen"));
        page.locator("#email").fill(name.toLowerCase() + "@example.org");
        page.locator("#password").fill(PASSWORD);
        page.locator("main button").click();
        assertThat(page).hasURL(address("/beheer"));
        return page;
    }

    private Page page(boolean scripts, int width) {
        BrowserContext context = browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setLocale("nl-NL")
                        .setViewportSize(width, 900));
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onDialog(Dialog::accept);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    private static Locator told(Page page) {
        return page.locator(".alert[role=status]");
    }

    /** Before a button works, a script sends what was typed. */
    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.locator(button).first().click());
    }

    /** On a screen by day and on a phone by night. Axe is a script: on a page without JavaScript it never answers. */
    private static void accessible(Page page, boolean scripts) {
        if (scripts) {
            check(page, 1280, ColorScheme.LIGHT);
            check(page, 375, ColorScheme.DARK);
            page.setViewportSize(1280, 900);
        }
    }

    private static void check(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(Axe.violations(page))
                .as("axe on " + page.url() + " at " + width)
                .isEmpty();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
