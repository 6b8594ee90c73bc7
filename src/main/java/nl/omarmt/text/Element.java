package nl.omarmt.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The elements that a text may hold, their attributes, and what may stand in what. The sanitiser, the editor in the browser
 * and everything that reads texts of other programs go by this list; {@link AllowedHtml} tells it to the browser.
 */
enum Element {
    BODY,
    P,
    H2,
    H3,
    H4,
    UL,
    OL("start"),
    LI,
    A("href", Mention.ATTRIBUTE),
    STRONG,
    EM,
    BLOCKQUOTE,
    BR,
    FIGURE,
    IMG("src", "alt", Figure.CREDIT),
    FIGCAPTION,
    TABLE,
    CAPTION,
    THEAD,
    TBODY,
    TR,
    TH("scope", "colspan", "rowspan"),
    TD("colspan", "rowspan");

    private static final Map<String, Element> BY_TAG =
            Arrays.stream(values()).collect(Collectors.toMap(Element::tag, Function.identity()));

    /** The names that may be written; the body is only the box around a text. */
    static final Set<String> TAGS = Arrays.stream(values())
            .filter(element -> element != BODY)
            .map(Element::tag)
            .collect(Collectors.toUnmodifiableSet());

    private final String tag = name().toLowerCase(Locale.ROOT);

    private final List<String> attributes;

    Element(String... attributes) {
        this.attributes = List.of(attributes);
    }

    static Element named(String tag) {
        Element element = BY_TAG.get(tag);
        if (element == null) {
            throw new IllegalStateException("The sanitiser let through <" + tag + ">");
        }
        return element;
    }

    String tag() {
        return tag;
    }

    /** The attributes that it may have, in the order in which they are written. */
    List<String> attributes() {
        return attributes;
    }

    boolean isInline() {
        return this == A || this == STRONG || this == EM || this == BR;
    }

    /** Whether it holds words and emphasis only, with nothing to see of spaces at its ends. */
    boolean isTextBlock() {
        return this == P || this == H2 || this == H3 || this == H4 || this == CAPTION || this == FIGCAPTION;
    }

    /** Whether words in it may be links or stand out. */
    boolean holdsInline() {
        return !isStructure() && this != FIGCAPTION;
    }

    /** Whether words may stand in it, loose or in paragraphs. */
    boolean holdsWords() {
        return isTextBlock() || isCell() || this == LI || this == BLOCKQUOTE;
    }

    boolean isCell() {
        return this == TH || this == TD;
    }

    /** Whether it holds other elements only, never words. */
    boolean isStructure() {
        return switch (this) {
            case UL, OL, TABLE, THEAD, TBODY, TR, FIGURE -> true;
            default -> false;
        };
    }

    /** Whether it ends where a block begins that it cannot hold. */
    boolean givesWay() {
        return isInline() || isTextBlock() && this != CAPTION && this != FIGCAPTION || this == FIGURE;
    }

    /**
     * Items and cells stay simple: a heading in one would be no heading of the text. A photo stands between the blocks of the
     * text, so that pages can put in its place what they know of it.
     */
    boolean holds(Element block) {
        return switch (this) {
            case BODY -> block == FIGURE || BLOCKQUOTE.holds(block);
            case BLOCKQUOTE ->
                switch (block) {
                    case P, H2, H3, H4, UL, OL, BLOCKQUOTE, TABLE -> true;
                    default -> false;
                };
            case FIGURE -> block == FIGCAPTION;
            case LI, TH, TD -> block == P || block == UL || block == OL;
            case UL, OL -> block == LI;
            case TABLE -> block == CAPTION || block == THEAD || block == TBODY || block == TR;
            case THEAD, TBODY -> block == TR;
            case TR -> block.isCell();
            default -> false;
        };
    }
}
