package nl.omarmt.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads sanitised HTML as the blocks that it is made of. */
final class Blocks implements NodeVisitor {

    private static final Set<String> INLINE = Set.of("strong", "em", "a", "br");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0]+");
    private static final Pattern AROUND_BREAK = Pattern.compile(" ?\\n ?");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextLink> links = new ArrayList<>();
    private boolean isBold = true;
    private int strong;
    private int linkStart;

    private Blocks() {}

    static List<Block> of(String sanitised) {
        Blocks visitor = new Blocks();
        Element body = Jsoup.parseBodyFragment(sanitised).body();
        // What stands below a photo is read with the photo.
        body.select("figure").remove();
        body.traverse(visitor);
        return visitor.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            read(text.getWholeText());
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "strong" -> strong++;
                case "a" -> linkStart = words.length();
                case "br" -> words.append('\n');
                case "em" -> {
                    // Says nothing about what is read.
                }
                default -> end(element.parent());
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "strong" -> strong--;
                case "a" -> links.add(new TextLink(tidy(words.substring(linkStart)), element.attr("href")));
                default -> {
                    if (!INLINE.contains(element.normalName())) {
                        end(element);
                    }
                }
            }
        }
    }

    private void read(String text) {
        if (!Characters.isBlank(text)) {
            isBold &= strong > 0;
        }
        words.append(text.replace('\n', ' '));
    }

    private void end(@Nullable Element owner) {
        String text = tidy(words.toString());
        if (owner != null && !text.isEmpty()) {
            blocks.add(new Block(sort(owner), level(owner), text, isBold, links));
        }
        words.setLength(0);
        links.clear();
        isBold = true;
    }

    private static Block.Sort sort(Element owner) {
        for (Element element = owner; element != null; element = element.parent()) {
            switch (element.normalName()) {
                case "h2", "h3", "h4" -> {
                    return Block.Sort.HEADING;
                }
                case "li" -> {
                    return Block.Sort.ITEM;
                }
                case "td", "th" -> {
                    return Block.Sort.CELL;
                }
                case "caption" -> {
                    return Block.Sort.CAPTION;
                }
                default -> {
                    // Look around it.
                }
            }
        }
        return Block.Sort.PARAGRAPH;
    }

    private static int level(Element owner) {
        return HEADINGS.contains(owner.normalName()) ? owner.normalName().charAt(1) - '0' : 0;
    }

    /** As the sanitiser leaves nearly everything that people write. */
    private static boolean isTidy(String text) {
        boolean space = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\n' || character == '\t' || character == '\u00A0' || space && character == ' ') {
                return false;
            }
            space = character == ' ';
        }
        return true;
    }

    private static String tidy(String text) {
        if (isTidy(text)) {
            return text.strip();
        }
        String spaced = SPACES.matcher(text).replaceAll(" ");
        return (spaced.indexOf('\n') < 0 ? spaced : AROUND_BREAK.matcher(spaced).replaceAll("\n")).strip();
    }
}
