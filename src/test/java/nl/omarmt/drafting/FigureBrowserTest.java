package nl.omarmt.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import nl.omarmt.access.Axe;
import nl.omarmt.media.SampleMedia;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A photo in the middle of a text: chosen, described, changed and taken away, with keys alone. */
class FigureBrowserTest extends InEditor {

    @Autowired
    SampleMedia sample;

    private UUID first;
    private UUID second;

    @BeforeEach
    void photos() {
        first = sample.photo("tafel.jpg");
        second = sample.photo("markt.jpg");
    }

    @Test
    void aPhotoStandsBehindTheParagraphWithTheCursorAndWordsFollowIt() {
        type("Vooraf.");
        choose(first);
        page().fill("#photo-alt", "Buren aan een \"lange\" tafel");
        page().fill("#photo-caption", "Samen eten in Zuilen");
        page().fill("#photo-credit", "Ria");
        press("Enter");
        assertThat(figures()).hasCount(1);
        press("Control+z");
        assertThat(html()).isEqualTo("<p>Vooraf.</p>");
        press("Control+y");
        type("Achteraf.");

        assertThat(html())
                .isEqualTo("<p>Vooraf.</p>\n<figure><img src=\"" + sample.address(first)
                        + "\" alt=\"Buren aan een &#34;lange&#34; tafel\" data-credit=\"Ria\">"
                        + "<figcaption>Samen eten in Zuilen</figcaption></figure>\n<p>Achteraf.</p>");
    }

    @Test
    void onlyADecorationNeedsNoDescription() {
        choose(first);
        press("Enter");
        assertThat(page().locator("#photo-alt-error")).isVisible();
        assertThat(page().locator("#photo-alt")).isFocused();
        assertThat(Axe.violations(window)).isEmpty();
        page().check("#photo-dialog [name=decorative]");
        page().click("#photo-dialog [value=save]");

        assertThat(figures()).hasCount(1);
        assertThat(html()).isEqualTo("<figure><img src=\"" + sample.address(first) + "\" alt=\"\"></figure>");
    }

    @Test
    void enterOpensAPhotoToChangeOrRemoveIt() {
        choose(first);
        page().fill("#photo-alt", "Een tafel");
        press("Enter");
        assertThat(figures()).hasCount(1);
        press("ArrowUp", "Enter");
        assertThat(page().locator("#photo-alt")).hasValue("Een tafel");
        page().click("#photo-dialog [value=other]");
        pick(second);
        assertThat(page().locator("#photo-alt")).hasValue("Een tafel");
        page().fill("#photo-alt", "Een kraam");
        press("Enter");
        assertThat(text().locator("img[alt='Een kraam']")).isVisible();
        assertThat(html()).isEqualTo("<figure><img src=\"" + sample.address(second) + "\" alt=\"Een kraam\"></figure>");

        figures().dblclick();
        page().click("#photo-dialog [value=remove]");
        assertThat(figures()).hasCount(0);
        assertThat(html()).isEmpty();
    }

    @Test
    void whoChoosesNothingGoesOnWriting() {
        type("Vooraf");
        page().click(".rich__tool[value=photo]");
        assertThat(page().locator(".library-dialog")).isVisible();
        press("Escape");
        assertThat(text()).isFocused();
        type(" en verder");
        assertThat(html()).isEqualTo("<p>Vooraf en verder</p>");
    }

    private void choose(UUID image) {
        page().click(".rich__tool[value=photo]");
        pick(image);
        assertThat(dialog()).isVisible();
    }

    private void pick(UUID image) {
        page().click(".library-dialog [data-id='" + image + "']");
    }

    private Locator figures() {
        return text().locator("figure");
    }

    private Locator dialog() {
        return page().locator("#photo-dialog");
    }
}
