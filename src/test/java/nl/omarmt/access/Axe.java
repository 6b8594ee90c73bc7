package nl.omarmt.access;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * The rules of axe that stand for WCAG 2.0 to 2.2, A and AA, and its best practices. Runs inside the page, so that one
 * page can be asked again in another width or colour scheme without being loaded again. A colour on its way to another is
 * there at once: a page that is not in front may keep it on its way for ever.
 */
public final class Axe {

    private static final String SCRIPT = Window.script(AxeBuilder.class, "/axe.min.js");
    private static final String RUN = """
            async only => {
              for (const one of document.getAnimations()) {
                try {
                  one.finish();
                } catch {
                  // It never ends, so there is no colour on its way.
                }
              }
              const found = await axe.run({ runOnly: only, resultTypes: ['violations'] });
              return found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' at ' + node.target.join(' ')
                + ': ' + node.any.concat(node.all, node.none).map(it => it.message).join('; ')));
            }""";
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** What breaks a rule on this page as it looks now: the rule, the element and why. */
    public static List<String> violations(Window window) {
        return violations(window.page());
    }

    /** The same for a page that no window shows. */
    public static List<String> violations(Page page) {
        return run(page, Map.of("type", "tag", "values", TAGS));
    }

    /** The same of the rules about colours only, for a page that was asked about all others. */
    public static List<String> violationsByColour(Window window) {
        return run(window.page(), Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block")));
    }

    private static List<String> run(Page page, Map<String, Object> only) {
        Window.bring(page, "axe", SCRIPT);
        return Window.find(page, RUN, only);
    }
}
