package nl.omarmt.paper;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page made ready for the press: words, headings, lists, tables and links, and nothing that could be fetched, run or
 * filled in. What the press knows more than a browser (it makes scripts, forms and enclosures out of attributes) it is
 * never shown.
 */
final class Manuscript {

    private static final String NEVER = "script, style, link, base, meta[http-equiv], img, svg, picture, video, audio,"
            + " object, embed, iframe, form, input, button, select, textarea, bookmarks, math, template, noscript";
    private static final Set<String> KEPT = Set.of(
            "id",
            "class",
            "lang",
            "href",
            "name",
            "content",
            "datetime",
            "scope",
            "colspan",
            "rowspan",
            "start",
            "type");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private final Document page;

    /**
     * @param html a whole page
     * @param base address of the site, for links within it
     */
    Manuscript(String html, String base) {
        page = Jsoup.parse(html, base);
        page.select(NEVER).remove();
        for (Element element : page.getAllElements()) {
            element.attributes().asList().stream()
                    .map(Attribute::getKey)
                    .filter(name -> !KEPT.contains(name))
                    .forEach(element::removeAttr);
        }
        page.select("[href]").forEach(Manuscript::settle);
    }

    /** A link leads to a place in the document, to a whole address, or nowhere. */
    private static void settle(Element link) {
        String address = link.attr("href");
        if (address.startsWith("#") && link.normalName().equals("a")) {
            return;
        }
        String whole = link.absUrl("href");
        String known = whole.isEmpty() ? address : whole;
        if (SCHEMES.contains(known.replaceFirst("(?s):.*", ""))) {
            link.attr("href", known);
        } else {
            link.removeAttr("href");
        }
    }

    /** The page as the press reads it, with this style sheet and with its headings as an outline beside it. */
    org.w3c.dom.Document set(String styleSheet) {
        page.head().appendElement("style").appendChild(new DataNode(styleSheet));
        Element outline = page.head().appendElement("bookmarks");
        Element[] levels = {outline, outline, outline, outline};
        int number = 0;
        for (Element heading : page.body().select("h1, h2, h3")) {
            if (!heading.hasText()) {
                continue;
            }
            if (heading.id().isEmpty()) {
                heading.id("bladwijzer-" + ++number);
            }
            int level = heading.normalName().charAt(1) - '0';
            Element mark = levels[level - 1]
                    .appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id());
            for (int below = level; below < levels.length; below++) {
                levels[below] = mark;
            }
        }
        return new W3CDom().fromJsoup(page);
    }
}
