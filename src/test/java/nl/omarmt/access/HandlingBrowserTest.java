package nl.omarmt.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be pressed is large enough for a finger, and says where it leads. */
class HandlingBrowserTest extends InBrowser {

    private final List<String> problems = new ArrayList<>();

    @Test
    void everythingCanBePressedWithAFingerOrAMouse() {
        for (boolean finger : new boolean[] {true, false}) {
            open(true, finger);
            window.width(finger ? 375 : 1280);
            List.of("/", "/verslagen", Views.REPORT, "/partners", "/agenda", "/inloggen")
                    .forEach(this::press);
            logIn("ADMINISTRATOR");
            List.of("/beheer", "/beheer/verslagen", "/beheer/agenda/nieuw", "/beheer/accounts")
                    .forEach(this::press);
        }

        assertThat(problems).isEmpty();
    }

    @Test
    void everyLinkStandsOnItsOwn() {
        Views.forVisitors().forEach(this::read);
        logIn("ADMINISTRATOR");
        Views.forAdministrators().forEach(this::read);

        assertThat(problems).isEmpty();
    }

    private void press(String path) {
        window.open(path);
        note(path, "small");
    }

    private void read(View view) {
        view.way().accept(window);
        note(view.name(), "ambiguous");
        note(view.name(), "nameless");
    }

    private void note(String page, String check) {
        window.wrong(check).forEach(problem -> problems.add(page + " " + problem));
    }
}
