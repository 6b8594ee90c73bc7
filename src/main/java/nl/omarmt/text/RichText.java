package nl.omarmt.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Formatted text as an editor wrote it, always sanitised: there is no other way to make one.
 * <p>
 * A form makes one when it saves and the database column makes one when it is read, so a row that something else wrote is
 * sanitised before it is shown. What that costs is paid once for each distinct text: instances are kept in a bounded cache
 * by the exact string they were made of, and a string that was tampered with is another key.
 */
@Immutable
public final class RichText implements Html {

    private static final int CACHED_CHARACTERS = 6_000_000;

    private static final Cache<String, RichText> CACHE = Caffeine.newBuilder()
            .maximumWeight(CACHED_CHARACTERS)
            .weigher((String raw, RichText text) -> 64 + raw.length() + 3 * text.html.length())
            .build();

    /** The text without a word in it. */
    public static final RichText EMPTY = new RichText("");

    /** A word behind the tags with which the text begins. */
    private static final Pattern WORD = Pattern.compile("(?:<[^>]*+>\\s*+)*+[\\p{L}\\p{N}]");

    private final String html;

    // Worked out when first asked for; a race only does the same work twice.
    private volatile @Nullable String plainText;

    private volatile int words = -1;

    private volatile @Nullable RenderedText rendered;

    private RichText(String html) {
        this.html = html;
    }

    /**
     * Makes a text of anything: allowed HTML stays, everything else goes, loose words become paragraphs, and blank lines
     * in plain text separate paragraphs.
     */
    public static RichText of(@Nullable String html) {
        if (html == null || html.isBlank()) {
            return EMPTY;
        }
        RichText text = CACHE.get(html, RichText::sanitised);
        if (!text.html.equals(html)) {
            // What was stored is read soon.
            CACHE.asMap().putIfAbsent(text.html, text);
        }
        return text;
    }

    /** What a text may hold, for editors that make one. */
    public static AllowedHtml allowed() {
        return AllowedHtml.OF_TEXTS;
    }

    private static RichText sanitised(String raw) {
        String html = Sanitiser.sanitise(raw);
        // The same instance twice would only cost memory.
        return new RichText(html.equals(raw) ? raw : html);
    }

    @Override
    public String html() {
        return html;
    }

    /** Returns whether a reader would see no word at all, nor a photo. */
    public boolean isEmpty() {
        return !WORD.matcher(html).lookingAt()
                && plainText().isEmpty()
                && figures().isEmpty();
    }

    /** Returns the words without markup, every paragraph, heading, list item and table row on a line of its own. */
    public String plainText() {
        String text = plainText;
        if (text == null) {
            text = PlainText.of(html);
            plainText = text;
        }
        return text;
    }

    /** Returns {@link #plainText()} with what {@code photo} says of each photo in its place. */
    public String plainText(Function<Figure, String> photo) {
        return String.join("\n", Figure.cut(html, PlainText::of, photo));
    }

    /** Returns the paragraphs, headings, items and cells, in the order in which they are read. */
    public List<Block> blocks() {
        return Blocks.of(html);
    }

    /** Returns the photos in the text, in their order. */
    public List<Figure> figures() {
        return Figure.in(html);
    }

    /** Returns the numbers of the images in the text. */
    public Stream<UUID> images() {
        return figures().stream().map(Figure::imageId);
    }

    /** Returns the number of words. */
    public int words() {
        if (words < 0) {
            words = ReadingTime.words(plainText());
        }
        return words;
    }

    /** Returns the beginning, cut after a word, in at most {@code maxCharacters} characters (1 or more) with the ellipsis. */
    public String excerpt(int maxCharacters) {
        return Excerpt.of(plainText(), maxCharacters);
    }

    /**
     * Returns what the text mentions, each once, as references such as {@code partner:5}; a mention of a person refers to the
     * partner on whose page the person stands.
     */
    public List<String> mentions() {
        return Mention.in(html);
    }

    /** Returns the text for a page, its headings with anchors that begin with {@code anchorPrefix} (a slug). */
    public RenderedText render(String anchorPrefix) {
        return render(anchorPrefix, 2);
    }

    /**
     * Returns the text for a page in which its highest heading, whichever that is, is shown at {@code topLevel} (2 to 4), so
     * that it fits below the headings around it without a jump (WCAG 1.3.1).
     *
     * @param anchorPrefix a slug that no other text in the page has; anchors stay the same as long as the heading does
     */
    public RenderedText render(String anchorPrefix, int topLevel) {
        RenderedText last = rendered;
        // A text nearly always stands in one page only, so the last is the one that is asked for.
        if (last == null || !last.isFor(anchorPrefix, topLevel)) {
            last = Anchors.render(html, anchorPrefix, topLevel);
            rendered = last;
        }
        return last;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RichText that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    /** Returns the length only: what people wrote does not belong in a log, nor in a page by accident. */
    @Override
    public String toString() {
        return "RichText[" + html.length() + " characters]";
    }
}
