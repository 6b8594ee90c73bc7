package nl.omarmt.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Axe on every kind of page, wide and narrow, light and dark. */
class RulesBrowserTest extends InBrowser {

    private final List<String> violations = new ArrayList<>();
    private final Set<String> headings = new HashSet<>();

    @Test
    void visitorsMeetNoPageThatBreaksARule() {
        Views.forVisitors().forEach(this::check);

        assertThat(violations).isEmpty();
        assertThat(headings)
                .contains("Deze pagina is ingetrokken", "Deze pagina is er niet", "Deze link werkt niet meer");
    }

    @Test
    void coordinatorsMeetNoPageThatBreaksARule() {
        logIn("ADMINISTRATOR");
        Views.forAdministrators().forEach(this::check);
        logIn("COORDINATOR");
        check(Views.refusal());

        assertThat(violations).isEmpty();
        assertThat(headings)
                .contains(
                        "Nog niet klaar om te publiceren",
                        "Iemand anders was je voor",
                        "Er zijn twee teksten",
                        "Zo werkt deze pagina niet",
                        "Hier mag je niet bij")
                .anyMatch(heading -> heading.startsWith("Verschil: versie"));
    }

    /** Another scheme changes nothing but colours, so only the rules about those are asked again. */
    private void check(View view) {
        view.way().accept(window);
        headings.add(window.page().locator("h1").textContent());
        for (int width : new int[] {1280, 375}) {
            window.width(width);
            window.scheme(ColorScheme.LIGHT);
            note(view, width + " light", Axe.violations(window));
            window.scheme(ColorScheme.DARK);
            note(view, width + " dark", Axe.violationsByColour(window));
        }
    }

    private void note(View view, String setting, List<String> found) {
        found.forEach(violation -> violations.add(view + " at " + setting + ": " + violation));
    }
}
