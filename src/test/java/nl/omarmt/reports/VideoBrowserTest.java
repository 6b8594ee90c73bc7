package nl.omarmt.reports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.KeyboardModifier;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.omarmt.access.Axe;
import nl.omarmt.access.InBrowser;
import nl.omarmt.drafting.Desk;
import nl.omarmt.publishing.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A video loads when a reader asks for it, and nothing of its provider before. */
class VideoBrowserTest extends InBrowser {

    private static final String PATH = "/verslagen/samen-zingen";
    private static final String YOUTUBE = "www.youtube-nocookie.com";
    private static final String PLAYER = "https://" + YOUTUBE + "/embed/dQw4w9WgXcQ?autoplay=1";

    /** What of the needs of a player reaches it. */
    private static final String GRANTED =
            "['autoplay', 'encrypted-media', 'fullscreen', 'picture-in-picture', 'camera'].filter(it => document.featurePolicy.allowsFeature(it))";

    private final List<Request> asked = new CopyOnWriteArrayList<>();

    @Override
    protected void fill(ApplicationContext site) {
        long id = site.getBean(Reports.class)
                .draft(SampleReports.form(
                        "Samen zingen",
                        SampleReports.text("Opening", "<p>Wij zingen met alle buren.</p>"),
                        SampleReports.video("https://youtu.be/dQw4w9WgXcQ"),
                        SampleReports.headed(
                                SampleReports.video("https://vimeo.com/123456789/0a1b2c3d4e"), "Nog een video"),
                        SampleReports.headed(
                                SampleReports.video("https://npo.nl/start/video/samen-zingen"), "Op televisie")));
        site.getBean(Desk.class).publish(Kind.REPORT, id, null, null);
    }

    @Test
    void nothingIsAskedOfAProviderBeforeAClick() {
        look();
        page().locator(".video").last().scrollIntoViewIfNeeded();
        page().locator(".video a").first().hover();
        page().locator(".video-words summary").first().click();

        assertThat(hosts()).isEmpty();
        assertThat(page().locator("iframe")).hasCount(0);
    }

    @Test
    void aClickAnywhereOnThePicturePlaysItThere() {
        look();

        video(0).locator(".video__poster").click(new Locator.ClickOptions().setForce(true));

        playsWithFocus();
        assertThat(hosts()).containsOnly(YOUTUBE);
        assertThat(asked.get(0).headers())
                .containsEntry("referer", URI.create(page().url()).resolve("/").toString());
        assertThat(Axe.violations(window)).isEmpty();
    }

    @Test
    void itIsPlayedByKeyboardToo() {
        look();
        video(0).locator("a").focus();

        window.key("Enter");

        playsWithFocus();
        Object granted = frame(YOUTUBE).evaluate(GRANTED);
        assertThat(granted).isEqualTo(List.of("autoplay", "encrypted-media", "fullscreen", "picture-in-picture"));
    }

    @Test
    void whatPlaysKeepsALinkToItsProvider() {
        look();
        video(0).locator("a").click();
        assertThat(video(0).locator("iframe")).isVisible();
        asked.clear();

        video(0).locator("a").click();
        page().waitForCondition(() -> hosts().contains("www.youtube.com"));
    }

    @Test
    void aVideoThatIsNotListedPlaysByItsCode() {
        look();

        video(1).locator("a").click();

        assertThat(video(1).locator("iframe"))
                .hasAttribute("src", "https://player.vimeo.com/video/123456789?dnt=1&autoplay=1&h=0a1b2c3d4e");
        page().waitForCondition(() -> hosts().contains("player.vimeo.com"));
        assertThat(video(0).locator("iframe")).hasCount(0);
    }

    @Test
    void aProviderThatPlaysOnlyItselfIsOpened() {
        look();

        video(2).locator("a").click();

        page().waitForCondition(() -> hosts().contains("npo.nl"));
        assertThat(asked).allMatch(request -> request.frame() == page().mainFrame());
    }

    /** Whether the browser would still follow the link; the tab itself would go to the provider past every route. */
    @Test
    void whoAsksForAnotherTabGetsThePageOfTheProvider() {
        look();
        window.run(
                "addEventListener('click', event => { window.followed = !event.defaultPrevented; event.preventDefault() })");

        for (KeyboardModifier key : List.of(KeyboardModifier.CONTROL, KeyboardModifier.META, KeyboardModifier.SHIFT)) {
            window.run("window.followed = null");
            video(0).locator("a").click(new Locator.ClickOptions().setModifiers(List.of(key)));
            assertThat(page().evaluate("window.followed")).as(key.name()).isEqualTo(true);
        }
        assertThat(page().locator("iframe")).hasCount(0);
    }

    @Test
    void withoutScriptsItIsALink() {
        open(false);
        look();

        video(0).locator("a").click();

        page().waitForCondition(() -> hosts().contains("www.youtube.com"));
        assertThat(asked.get(0).url()).isEqualTo("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
    }

    @Test
    void everybodyCanUseIt() {
        for (int width : new int[] {375, 1280}) {
            window.width(width);
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                window.scheme(scheme);
                look();
                page().locator(".video-words summary").first().click();
                assertThat(Axe.violations(window)).as(width + " " + scheme).isEmpty();
            }
        }
    }

    /** Opens the page, and answers for every other site: what is asked of it, and nothing more. */
    private void look() {
        window.open("/verslagen");
        String own = page().url().replaceFirst("/verslagen$", "");
        page().context().unrouteAll();
        page().context().route(url -> !url.startsWith(own), route -> {
            asked.add(route.request());
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<title>speler</title>"));
        });
        window.open(PATH);
    }

    private void playsWithFocus() {
        Locator player = video(0).locator("iframe");
        assertThat(player).hasAttribute("src", PLAYER);
        assertThat(player).hasAttribute("title", "Video “Random Acts of Kindness” van YouTube");
        assertThat(player).isFocused();
        page().waitForCondition(() -> page().frames().stream().anyMatch(VideoBrowserTest::isLoaded));
    }

    private static boolean isLoaded(Frame frame) {
        return frame.url().equals(PLAYER) && frame.title().equals("speler");
    }

    private Frame frame(String host) {
        return page().frames().stream()
                .filter(frame -> frame.url().contains(host))
                .findFirst()
                .orElseThrow();
    }

    private List<String> hosts() {
        return asked.stream()
                .map(request -> URI.create(request.url()).getHost())
                .toList();
    }

    private Locator video(int number) {
        return page().locator(".video").nth(number);
    }

    private Page page() {
        return window.page();
    }
}
