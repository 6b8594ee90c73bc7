package nl.omarmt.access;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.List;
import nl.omarmt.Browsers;
import nl.omarmt.SiteTest;
import nl.omarmt.importing.DemoNetwork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The site with the demonstration network, one browser for a class, and a fresh window for every test. */
@SiteTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class InBrowser {

    private static final String PASSWORD = "een lange zin om mee binnen te komen";

    private static Browsers browsers;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext site;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder passwords;

    private BrowserContext context;

    /** Whoever looks at the site through it is not logged in. */
    protected Window window;

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
    void openWindow() {
        fill(site);
        open(true);
    }

    @AfterEach
    void closeWindow() {
        // A page with text that is not stored yet asks before it goes, and a window that is asked does not close.
        window.leave();
        context.close();
    }

    /** Puts content into the empty site: the demonstration network, unless a test wants something else. */
    protected void fill(ApplicationContext site) {
        DemoNetwork.load(site);
    }

    /** A window in place of the one before. */
    protected void open(boolean javaScript) {
        open(javaScript, false);
    }

    /** @param finger whether it is pressed with a finger, as on a phone, instead of a mouse */
    protected void open(boolean javaScript, boolean finger) {
        if (context != null) {
            closeWindow();
        }
        context = browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("nl-NL")
                        .setJavaScriptEnabled(javaScript)
                        .setHasTouch(finger)
                        .setIsMobile(finger));
        window = new Window(context.newPage(), "http://127.0.0.1:" + port);
    }

    /** Lets the pages of this window do what a visitor would be asked about. */
    protected void allow(String... permissions) {
        context.grantPermissions(List.of(permissions));
    }

    protected void logIn(String role) {
        String email = role.toLowerCase() + "@example.org";
        jdbc.sql("insert into account (email, name, role, password_hash, created_at)"
                        + " values (:email, 'Coco Coördinator', :role, :hash, now()) on conflict do nothing")
                .param("email", email)
                .param("role", role)
                .param("hash", passwords.encode(PASSWORD))
                .update();
        window.open("/inloggen");
        window.fill("#email", email);
        window.fill("#password", PASSWORD);
        window.press("main button");
    }
}
