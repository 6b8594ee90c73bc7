package nl.omarmt.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Puts sanitised HTML in one shape: no empty elements, no runs of hard spaces, no words outside a paragraph. */
final class Tidying {

    private static final Set<String> INLINE = Set.of("strong", "em", "a", "br");

    private static final Set<String> KEPT_WHEN_EMPTY = Set.of("td", "th", "br");

    private static final Pattern SPACES = Pattern.compile("[ \\u00A0]{2,}");

    private static final Pattern BLANK_LINE = Pattern.compile("\n[ \t\u00A0]*+\n");

    private Tidying() {}

    static String tidy(String sanitised) {
        Document document = Jsoup.parseBodyFragment(sanitised);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.select("*").forEach(element -> element.textNodes().forEach(Tidying::withoutRunsOfHardSpaces));
        Elements elements = body.select("*").not("body");
        for (int last = elements.size() - 1; last >= 0; last--) {
            splitOff(elements.get(last));
        }
        for (int last = elements.size() - 1; last >= 0; last--) {
            dropIfEmpty(elements.get(last));
        }
        wrapLooseWords(body);
        return body.html().strip();
    }

    private static void withoutRunsOfHardSpaces(TextNode text) {
        if (text.getWholeText().indexOf('\u00A0') >= 0) {
            text.text(SPACES.matcher(text.getWholeText())
                    .replaceAll(run -> run.group().indexOf('\u00A0') < 0 ? run.group() : " "));
        }
    }

    /** Emphasis and links hold words, not paragraphs: around a block they go. */
    private static void splitOff(Element element) {
        if (!INLINE.contains(element.normalName())) {
            Element parent = element.parent();
            while (parent != null && INLINE.contains(parent.normalName())) {
                parent.unwrap();
                parent = element.parent();
            }
        }
    }

    private static void dropIfEmpty(Element element) {
        boolean empty = element.childNodes().stream().allMatch(Tidying::isBlank);
        if (!empty || KEPT_WHEN_EMPTY.contains(element.normalName()) || element.parent() == null) {
            return;
        }
        if (INLINE.contains(element.normalName())) {
            element.unwrap();
        } else {
            element.remove();
        }
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text
                ? text.getWholeText().replace('\u00A0', ' ').isBlank()
                : "br".equals(node.nodeName());
    }

    private static void wrapLooseWords(Element body) {
        List<Node> run = new ArrayList<>();
        for (Node node : List.copyOf(body.childNodes())) {
            if (node instanceof TextNode text) {
                String[] parts = BLANK_LINE.split(text.getWholeText(), -1);
                node.remove();
                for (int part = 0; part < parts.length; part++) {
                    if (part > 0) {
                        wrap(run, body);
                        body.appendText("\n");
                    }
                    run.add(new TextNode(parts[part]));
                }
            } else if (INLINE.contains(node.nodeName())) {
                node.remove();
                run.add(node);
            } else {
                wrap(run, body);
                body.appendChild(node);
            }
        }
        wrap(run, body);
    }

    private static void wrap(List<Node> run, Element body) {
        if (run.stream().allMatch(Tidying::isBlank)) {
            if (run.stream()
                    .anyMatch(node ->
                            node instanceof TextNode text && text.getWholeText().contains("\n"))) {
                body.appendText("\n");
            }
        } else {
            body.appendElement("p").appendChildren(run);
        }
        run.clear();
    }
}
