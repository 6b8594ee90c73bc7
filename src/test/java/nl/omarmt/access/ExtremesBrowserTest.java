package nl.omarmt.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.omarmt.publishing.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nothing at all, one of a kind, and far too much of everything: each fits every window and stays readable. */
class ExtremesBrowserTest extends InBrowser {

    private static final int[] WIDTHS = {320, 375, 768, 1280, 1920};

    @Autowired
    private ApplicationContext site;

    private final List<String> problems = new ArrayList<>();

    @Override
    protected void fill(ApplicationContext empty) {}

    @Test
    void anEmptySiteIsWhole() {
        List.of(
                        "/",
                        "/verslagen",
                        "/artikelen",
                        "/agenda",
                        "/agenda?wanneer=geweest",
                        "/werkgroepen",
                        "/partners",
                        "/oproepen",
                        "/inspiratie")
                .forEach(this::check);
        logIn("ADMINISTRATOR");
        check("/beheer");
        check("/beheer/prullenbak");
        for (Kind kind : Kind.values()) {
            check(kind.adminPath());
        }

        assertThat(problems).isEmpty();
    }

    @Test
    void longWordsLongListsAndWideTablesFit() {
        new Extremes(site).publish();
        logIn("ADMINISTRATOR");
        check("/");
        check("/partners");
        check("/verslagen");
        check("/agenda");
        check("/oproepen");
        check("/werkgroepen");
        check("/inspiratie");
        check("/beheer");
        for (Kind kind : Kind.values()) {
            window.open(kind.adminPath());
            check(kind.adminPath());
            window.press("main .table tbody a");
            check(window.path());
            if (kind != Kind.TIP) {
                window.press("main .editor__aside a");
                check(window.path());
            }
        }

        assertThat(problems).isEmpty();
    }

    private void check(String path) {
        if (!path.equals(window.path())) {
            window.open(path);
        }
        for (int width : WIDTHS) {
            window.width(width);
            note(path, width, window.wrong("tooWide"));
            note(path, width, window.wrong("cutOff"));
            note(path, width, window.wrong("overlapping"));
            if (System.getenv("SHOTS") != null) {
                window.page()
                        .screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                                .setPath(Path.of(
                                        System.getenv("SHOTS"),
                                        path.replaceAll("\\W+", "_").replaceAll("^(.{40}).*", "$1") + "-" + width
                                                + ".png"))
                                .setFullPage(true));
            }
        }
        window.width(320);
        note(path, 320, Axe.violations(window));
    }

    private void note(String path, int width, List<String> found) {
        found.forEach(problem -> problems.add(path + " at " + width + ": " + problem));
    }
}
