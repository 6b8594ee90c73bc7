package nl.omarmt.access;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One window of a browser that looks at the site. Nothing moves in it, so that what is measured stands still. */
public final class Window {

    private static final String CHECKS = script(Window.class, "checks.js");

    private final Page page;
    private final String site;

    Window(Page page, String site) {
        this.page = page;
        this.site = site;
        // The warning that text would be lost: whoever goes on here means to.
        page.onDialog(Dialog::accept);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    }

    public Page page() {
        return page;
    }

    /** @param path within the site, beginning with {@code /} */
    public void open(String path) {
        page.navigate(site + path);
    }

    /** Goes to no page at all, past whatever the page has to ask. */
    void leave() {
        page.navigate("about:blank");
    }

    /** Where it is now, within the site. */
    public String path() {
        return page.url().startsWith(site) ? page.url().substring(site.length()) : "";
    }

    /** Presses the first button or link that matches, and waits for the page that comes. */
    public void press(String selector) {
        follow(() -> page.locator(selector).first().click());
    }

    /** Presses what changes this page only. */
    public void turn(String selector) {
        page.locator(selector).first().click();
    }

    /** Sends the form as a browser without scripts does, and waits for the page that comes. */
    public void send(String form) {
        follow(() -> page.locator(form).first().evaluate("it => { setTimeout(() => it.submit()) }"));
    }

    /** A script may first store what was typed, and change the address of the page while it does: only another document counts. */
    private void follow(Runnable press) {
        page.evaluate("() => { window.before = true }");
        press.run();
        page.waitForCondition(this::hasArrived);
    }

    /** Asked from outside: where no script runs, nothing in the page can wait for anything. */
    private boolean hasArrived() {
        try {
            return Boolean.TRUE.equals(page.evaluate("() => !window.before && document.readyState === 'complete'"));
        } catch (PlaywrightException betweenTwoDocuments) {
            return false;
        }
    }

    public void fill(String selector, String text) {
        page.locator(selector).first().fill(text);
    }

    public void key(String name) {
        page.keyboard().press(name);
    }

    /** What nobody can do by hand. */
    public void run(String script) {
        page.evaluate("() => { " + script + " }");
    }

    public void width(int cssPixels) {
        size(cssPixels, 900);
    }

    public void size(int width, int height) {
        page.setViewportSize(width, height);
    }

    public void scheme(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    public void forcedColors(boolean active) {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setForcedColors(active ? ForcedColors.ACTIVE : ForcedColors.NONE));
    }

    /** A reader's own style sheet, after those of the site. */
    public void style(String rules) {
        page.evaluate(
                "rules => { const own = new CSSStyleSheet(); own.replaceSync(rules); document.adoptedStyleSheets = [own]; }",
                rules);
    }

    /** What one of the functions in {@code checks.js} says is wrong with the page as it looks now. */
    public List<String> wrong(String check) {
        page.waitForLoadState();
        bring(page, "checks", CHECKS);
        return find(page, "() => checks." + check + "()", null);
    }

    /** What a script finds on the page: a list of words. */
    static List<String> find(Page page, String script, @Nullable Object argument) {
        List<String> found = new ArrayList<>();
        ((List<?>) page.evaluate(script, argument)).forEach(one -> found.add(String.valueOf(one)));
        return found;
    }

    /** Runs a script that leaves something of this name in the page, unless it is there already. */
    static void bring(Page page, String name, String script) {
        if (Boolean.FALSE.equals(page.evaluate("name => name in window", name))) {
            page.evaluate(script);
        }
    }

    /** A file beside a class. */
    public static String script(Class<?> beside, String file) {
        try (InputStream bytes = beside.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(bytes, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
