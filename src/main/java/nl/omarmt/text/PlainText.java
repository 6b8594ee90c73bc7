package nl.omarmt.text;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads the words out of sanitised HTML. */
final class PlainText implements NodeVisitor {

    private static final Set<String> INLINE = Set.of("strong", "em", "a");

    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0]+");

    private final StringBuilder words = new StringBuilder();

    private PlainText() {}

    static String of(String sanitised) {
        PlainText visitor = new PlainText();
        Jsoup.parseBodyFragment(sanitised).body().traverse(visitor);
        return visitor.words
                .toString()
                .lines()
                .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText().replace('\n', ' '));
        } else {
            separate(node);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        separate(node);
    }

    private void separate(Node node) {
        if (node instanceof Element element && !INLINE.contains(element.normalName())) {
            words.append(CELLS.contains(element.normalName()) ? ' ' : '\n');
        }
    }
}
