package nl.omarmt.text;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of something that the site has a page of, within a text: {@code <a data-mention="partner:5#persoon-7">Sanne</a>}.
 * The number is stored and the address is not, so that a mention survives every change of address; a page that shows the text
 * says where the named ones are, and those whose page readers cannot see stay words.
 */
final class Mention {

    static final String ATTRIBUTE = "data-mention";

    /** A reference to content, and if need be a place on its page; for Java and JavaScript alike. */
    static final String RULE = "([a-z]{1,20}:[0-9]{1,18})(#[a-z0-9\\-]{1,80})?";

    private static final Pattern REFERENCE = Pattern.compile(RULE);

    // The sanitiser writes mentions exactly so: no other attribute, and no link within.
    private static final Pattern WRITTEN =
            Pattern.compile("<a " + ATTRIBUTE + "=\"" + RULE + "\">(.*?)</a>", Pattern.DOTALL);

    private Mention() {}

    static boolean isMention(String value) {
        return REFERENCE.matcher(value).matches();
    }

    /** A policy for links of the sanitiser: what is a mention has no address of its own. */
    static @Nullable String alone(String element, List<String> attributes) {
        int at = attributes.indexOf(ATTRIBUTE);
        if (at >= 0) {
            List<String> mention = List.copyOf(attributes.subList(at, at + 2));
            attributes.clear();
            attributes.addAll(mention);
        }
        return element;
    }

    /** The references in sanitised HTML, each once. */
    static List<String> in(String html) {
        return WRITTEN.matcher(html)
                .results()
                .map(mention -> mention.group(1))
                .distinct()
                .toList();
    }

    /** Sanitised HTML with links to the mentioned whose address is known, and the words of all others. */
    static String linked(String html, Map<String, String> addresses) {
        return html.contains(ATTRIBUTE)
                ? WRITTEN.matcher(html).replaceAll(mention -> Matcher.quoteReplacement(link(mention, addresses)))
                : html;
    }

    private static String link(MatchResult mention, Map<String, String> addresses) {
        String address = addresses.get(mention.group(1));
        if (address == null) {
            return mention.group(3);
        }
        String place = mention.group(2) == null ? "" : mention.group(2);
        return "<a href=\"" + Characters.escaped(address + place) + "\">" + mention.group(3) + "</a>";
    }
}
