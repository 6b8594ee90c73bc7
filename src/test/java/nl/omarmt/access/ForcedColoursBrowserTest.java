package nl.omarmt.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For readers who choose the colours of everything, such as with the high contrast of Windows. */
class ForcedColoursBrowserTest extends InBrowser {

    private final List<String> problems = new ArrayList<>();

    @Test
    void whatCanBePressedAndWhereYouAreStaysVisible() {
        window.forcedColors(true);
        check("/", "/verslagen", "/partners?letter=A", "/oproepen", "/wachtwoord-vergeten", Views.REPORT);
        logIn("ADMINISTRATOR");
        check("/beheer", "/beheer/verslagen", "/beheer/agenda/nieuw", "/beheer/accounts");

        assertThat(problems).isEmpty();
    }

    private void check(String... paths) {
        for (String path : paths) {
            window.open(path);
            window.width(1280);
            window.wrong("vague").forEach(problem -> problems.add(path + ": " + problem));
            window.width(375);
            window.run("document.querySelector('.site-menu').open = true");
            window.wrong("vague").forEach(problem -> problems.add(path + " on a phone: " + problem));
        }
    }
}
