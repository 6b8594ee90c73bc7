package nl.omarmt.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of page on the narrowest window, enlarged four times, and with letters far apart (WCAG 1.4.4, 1.4.10, 1.4.12). */
class ReflowBrowserTest extends InBrowser {

    /** The spacing that readers may set without losing anything; in units of the letter size. */
    private static final String SPACING = """
            * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
            p { margin-block-end: 2em !important; }""";

    private final List<String> problems = new ArrayList<>();

    @Test
    void visitorsLoseNothing() {
        Views.forVisitors().forEach(this::check);

        assertThat(problems).isEmpty();
    }

    @Test
    void coordinatorsLoseNothing() {
        logIn("ADMINISTRATOR");
        Views.forAdministrators().forEach(this::check);

        assertThat(problems).isEmpty();
    }

    private void check(View view) {
        view.way().accept(window);
        window.width(320);
        note(view, "320 px", "tooWide");
        // 1280 by 1024 at 400 %
        window.size(320, 256);
        note(view, "400 %", "covering");
        window.style(SPACING);
        for (int width : new int[] {320, 1280}) {
            window.width(width);
            for (String check : List.of("tooWide", "cutOff", "overlapping")) {
                note(view, "wide spacing at " + width + " px", check);
            }
        }
    }

    private void note(View view, String setting, String check) {
        window.wrong(check).forEach(problem -> problems.add(view + " with " + setting + ": " + problem));
    }
}
