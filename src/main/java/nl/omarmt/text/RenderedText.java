package nl.omarmt.text;

import java.util.List;

/** A {@link RichText} made ready for one place in one page: its headings have anchors and the level that fits there. */
public final class RenderedText implements Html {

    private final String html;

    private final List<Heading> headings;

    private final String anchorPrefix;

    private final int topLevel;

    RenderedText(String html, List<Heading> headings, String anchorPrefix, int topLevel) {
        this.html = html;
        this.headings = List.copyOf(headings);
        this.anchorPrefix = anchorPrefix;
        this.topLevel = topLevel;
    }

    boolean isFor(String anchorPrefix, int topLevel) {
        return this.anchorPrefix.equals(anchorPrefix) && this.topLevel == topLevel;
    }

    @Override
    public String html() {
        return html;
    }

    /** Returns the headings in the order of the text, for a contents list. */
    public List<Heading> headings() {
        return headings;
    }
}
