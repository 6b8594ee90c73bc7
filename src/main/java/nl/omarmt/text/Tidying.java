package nl.omarmt.text;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Writes the sanitiser's balanced events in one shape: no empty elements, no paragraph inside another or inside emphasis, no
 * words outside a paragraph, one block a line. What it writes is for the sanitiser to read once more, never for a page.
 */
final class Tidying implements HtmlStreamEventReceiver {

    private static final String BREAK = "<br>";

    private static final Pattern BLANK_LINE = Pattern.compile("\n[ \t\u00A0]*+\n");

    private final StringBuilder html = new StringBuilder();

    /** The elements that are being written, the innermost first. */
    private final Deque<Frame> open = new ArrayDeque<>();

    /** What became of each element that the sanitiser has opened and not closed; null when it is left out. */
    private final LinkedList<@Nullable Frame> announced = new LinkedList<>();

    String html() {
        return html.toString();
    }

    @Override
    public void openDocument() {
        open.push(new Frame(Element.BODY, 0, 0));
    }

    @Override
    public void closeDocument() {
        closeUntil(last());
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        Element element = Element.named(name);
        if (element == Element.BR) {
            lineBreak();
        } else if (element == Element.IMG) {
            image(attributes);
        } else {
            announced.push(element.isInline() ? openInline(element, attributes) : openBlock(element, attributes));
        }
    }

    @Override
    public void closeTag(String name) {
        Element element = Element.named(name);
        Frame frame = element == Element.BR || element == Element.IMG ? null : announced.pop();
        if (frame != null && frame.open) {
            closeUntil(frame);
            close();
        }
    }

    @Override
    public void text(String text) {
        boolean loose = top().element == Element.BODY || top().implied;
        String[] parts = loose ? BLANK_LINE.split(text, -1) : new String[] {text};
        for (int part = 0; part < parts.length; part++) {
            if (part > 0 && top().implied) {
                close();
            }
            write(parts[part]);
        }
    }

    private void write(String text) {
        boolean blank = Characters.isBlank(text);
        if (!blank) {
            leaveStructure();
        }
        if (!top().element.isStructure() && !(blank && startsBlock())) {
            String words = startsBlock() ? Characters.withoutLeadingSpace(text) : text;
            implyParagraph();
            top().filled |= !blank;
            html.append(Characters.escaped(words));
        }
    }

    /** Words between rows or items, which only broken input has, come after the table or list. */
    private void leaveStructure() {
        while (top().element.isStructure()) {
            close();
        }
    }

    private void lineBreak() {
        if (!startsBlock() && !top().element.isStructure()) {
            html.append(top().element.holdsInline() ? BREAK : " ");
        }
    }

    /** One image a figure; another gets a figure of its own, and so does one without. */
    private void image(List<String> attributes) {
        if (!attributes.contains("src")) {
            return;
        }
        Frame figure = top().element == Element.FIGURE && !top().filled ? top() : openBlock(Element.FIGURE, List.of());
        if (figure != null) {
            write(Element.IMG, attributes);
            figure.filled = true;
        }
    }

    private @Nullable Frame openInline(Element element, List<String> attributes) {
        if (!top().element.holdsInline()
                || open.stream().anyMatch(frame -> frame.element == element && element.isInline())) {
            return null;
        }
        implyParagraph();
        return push(element, attributes);
    }

    private @Nullable Frame openBlock(Element element, List<String> attributes) {
        for (Frame frame : open) {
            if (frame.element.holds(element) && (element != Element.FIGCAPTION || frame.filled)) {
                closeUntil(frame);
                return push(element, attributes);
            }
            if (!frame.element.givesWay()) {
                return element.holdsWords() && frame.element.holds(Element.P) ? openParagraph() : null;
            }
        }
        return null;
    }

    /** In place of what may not stand here, so that its words do not run together with those around it. */
    private @Nullable Frame openParagraph() {
        return openBlock(Element.P, Collections.emptyList());
    }

    private void implyParagraph() {
        if (top().element == Element.BODY) {
            push(Element.P, Collections.emptyList()).implied = true;
        }
    }

    private Frame push(Element element, List<String> attributes) {
        int start = html.length();
        if (start > 0 && top().element == Element.BODY) {
            html.append('\n');
        }
        int tag = html.length();
        write(element, attributes);
        open.push(new Frame(element, element.isInline() ? tag : start, html.length()));
        return top();
    }

    private void write(Element element, List<String> attributes) {
        html.append('<').append(element.tag());
        for (int at = 0; at + 1 < attributes.size(); at += 2) {
            html.append(' ').append(attributes.get(at)).append("=\"");
            html.append(Characters.escaped(attributes.get(at + 1))).append('"');
        }
        html.append('>');
    }

    private void close() {
        Frame frame = open.pop();
        frame.open = false;
        if (frame.element.isTextBlock()) {
            trimEnd(frame.content);
        }
        if (frame.filled || frame.element.isCell()) {
            html.append("</").append(frame.element.tag()).append('>');
            top().filled = true;
        } else if (frame.element.isInline()) {
            html.delete(frame.start, frame.content);
        } else {
            html.setLength(frame.start);
        }
        if (frame.element == Element.FIGCAPTION && top().element == Element.FIGURE) {
            // Nothing stands behind a caption.
            close();
        }
    }

    private void closeUntil(Frame frame) {
        while (top() != frame) {
            close();
        }
    }

    private void trimEnd(int from) {
        int end = html.length();
        while (end > from && (Characters.isSpace(html.charAt(end - 1)) || endsWithBreak(from, end))) {
            end -= html.charAt(end - 1) == '>' ? BREAK.length() : 1;
        }
        html.setLength(end);
    }

    private boolean endsWithBreak(int from, int end) {
        int start = end - BREAK.length();
        return start >= from && BREAK.contentEquals(html.subSequence(start, end));
    }

    /** Whether nothing visible stands yet in the paragraph or heading that is being written. */
    private boolean startsBlock() {
        if (top().element == Element.BODY) {
            return true;
        }
        for (Frame frame : open) {
            if (frame.filled || frame.element.isTextBlock()) {
                return !frame.filled;
            }
            if (!frame.element.isInline()) {
                return false;
            }
        }
        return false;
    }

    private Frame top() {
        return open.element();
    }

    private Frame last() {
        return open.getLast();
    }

    private static final class Frame {

        private final Element element;

        private final int start;

        private final int content;

        private boolean open = true;

        private boolean filled;

        private boolean implied;

        private Frame(Element element, int start, int content) {
            this.element = element;
            this.start = start;
            this.content = content;
        }
    }
}
