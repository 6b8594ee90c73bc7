package nl.omarmt.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A {@link RichText} made ready for one place in one page: its headings have anchors and the level that fits there, and what
 * it mentions is a link where {@link #linked} was told the address, else words.
 */
public final class RenderedText implements Html {

    private final String written;

    private final String html;

    private final List<Part> parts;

    private final List<Heading> headings;

    private final String anchorPrefix;

    private final int topLevel;

    RenderedText(String written, List<Heading> headings, String anchorPrefix, int topLevel) {
        this(written, Map.of(), headings, anchorPrefix, topLevel);
    }

    private RenderedText(
            String written, Map<String, String> addresses, List<Heading> headings, String anchorPrefix, int topLevel) {
        this.written = written;
        this.html = Mention.linked(written, addresses);
        this.parts = Figure.cut(html, markup -> new Part(markup, null), figure -> new Part("", figure));
        this.headings = List.copyOf(headings);
        this.anchorPrefix = anchorPrefix;
        this.topLevel = topLevel;
    }

    boolean isFor(String anchorPrefix, int topLevel) {
        return this.anchorPrefix.equals(anchorPrefix) && this.topLevel == topLevel;
    }

    /**
     * Returns the same text with links to what it mentions.
     *
     * @param addresses the paths of the mentioned that readers can see, by reference such as {@code partner:5}
     */
    public RenderedText linked(Map<String, String> addresses) {
        return new RenderedText(written, addresses, headings, anchorPrefix, topLevel);
    }

    @Override
    public String html() {
        return html;
    }

    /** Returns the markup up to, between and behind its photos, and the photos, in the order of the text. */
    public List<Part> parts() {
        return parts;
    }

    /** Returns the numbers of the images in the text. */
    public Stream<UUID> images() {
        return parts.stream().map(Part::figure).filter(Objects::nonNull).map(Figure::imageId);
    }

    /** Returns the headings in the order of the text, for a contents list. */
    public List<Heading> headings() {
        return headings;
    }

    /** A part of the text: markup without photos, or one photo. */
    public static final class Part implements Html {

        private final String html;

        private final @Nullable Figure figure;

        private Part(String html, @Nullable Figure figure) {
            this.html = html;
            this.figure = figure;
        }

        /** Returns the markup; empty where a photo stands. */
        @Override
        public String html() {
            return html;
        }

        /** Returns the photo; none where markup stands. */
        public @Nullable Figure figure() {
            return figure;
        }
    }
}
