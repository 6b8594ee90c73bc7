package nl.omarmt.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A photo within a text: an image of the library by its number, and its words at this place. What its files are called today,
 * how large they are, and whether it may still be seen, the page says that shows the text.
 *
 * @param decorative whether it tells nothing that the text does not tell: its alternative text is there, and empty
 * @param alt what can be seen on it, for who cannot see it; empty for a decoration, and while nobody wrote it
 * @param caption what stands below it
 * @param credit who made it
 */
public record Figure(UUID imageId, boolean decorative, String alt, String caption, String credit) {

    static final String CREDIT = "data-credit";

    /** The address of a file of an image; for Java and JavaScript alike. */
    static final String RULE = "/media/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/[0-9]{1,5}\\.(?:jpg|png)";

    private static final Pattern SOURCE = Pattern.compile(RULE);

    // The sanitiser writes figures exactly so, each on a line of its own, never inside anything.
    private static final Pattern WRITTEN =
            Pattern.compile("\n?<figure><img [^>]*+>(?:<figcaption>[^<]*+</figcaption>)?</figure>\n?");

    static boolean isSource(String value) {
        return SOURCE.matcher(value).matches();
    }

    /** The figures in sanitised HTML. */
    static List<Figure> in(String html) {
        return html.contains("<figure>")
                ? WRITTEN.matcher(html).results().map(Figure::read).toList()
                : List.of();
    }

    /** Makes something of the markup before, between and behind the figures in sanitised HTML, and of each figure, in order. */
    static <T> List<T> cut(String html, Function<String, T> markup, Function<Figure, T> photo) {
        List<T> parts = new ArrayList<>();
        Matcher figure = WRITTEN.matcher(html);
        int done = 0;
        while (html.indexOf("<figure>", done) >= 0 && figure.find(done)) {
            if (figure.start() > done) {
                parts.add(markup.apply(html.substring(done, figure.start())));
            }
            parts.add(photo.apply(read(figure)));
            done = figure.end();
        }
        if (done < html.length()) {
            parts.add(markup.apply(html.substring(done)));
        }
        return parts;
    }

    private static Figure read(MatchResult written) {
        Element figure = Jsoup.parseBodyFragment(written.group()).body();
        Element image = figure.expectFirst("img");
        String alt = image.attr("alt");
        return new Figure(
                UUID.fromString(image.attr("src").split("/")[2]),
                image.hasAttr("alt") && alt.isEmpty(),
                alt,
                figure.select("figcaption").text(),
                image.attr(CREDIT));
    }
}
