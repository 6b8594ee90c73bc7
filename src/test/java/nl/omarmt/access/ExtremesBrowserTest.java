package nl.omarmt.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.omarmt.publishing.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nothing at all, and far too much of everything: each fits every window and breaks no rule. */
class ExtremesBrowserTest extends InBrowser {

    private static final List<String> LISTS = List.of(
            "/",
            "/verslagen",
            "/artikelen",
            "/agenda",
            "/agenda?wanneer=geweest",
            "/werkgroepen",
            "/partners",
            "/oproepen",
            "/inspiratie");

    @Autowired
    private ApplicationContext site;

    private final List<String> problems = new ArrayList<>();

    @Override
    protected void fill(ApplicationContext empty) {}

    @Test
    void anEmptySiteIsWhole() {
        LISTS.forEach(this::check);
        logIn("ADMINISTRATOR");
        List.of("/beheer", "/beheer/prullenbak").forEach(this::check);
        for (Kind kind : Kind.values()) {
            check(kind.adminPath());
        }

        assertThat(problems).isEmpty();
    }

    @Test
    void longWordsLongListsAndWideTablesFit() {
        new Extremes(site).publish();
        LISTS.forEach(this::check);
        logIn("ADMINISTRATOR");
        check("/beheer");
        for (Kind kind : Kind.values()) {
            check(kind.adminPath());
            window.press("main .table tbody a");
            check();
            if (kind != Kind.TIP) {
                window.press("main .editor__buttons a");
                check();
            }
        }

        assertThat(problems).isEmpty();
    }

    private void check(String path) {
        window.open(path);
        check();
    }

    private void check() {
        for (int width : new int[] {375, 768, 1280, 1920, 320}) {
            window.width(width);
            for (String check : List.of("tooWide", "cutOff", "overlapping")) {
                note(width, window.wrong(check));
            }
        }
        note(320, Axe.violations(window));
    }

    private void note(int width, List<String> found) {
        found.forEach(problem -> problems.add(window.path() + " at " + width + ": " + problem));
    }
}
