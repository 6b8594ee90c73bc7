package nl.omarmt.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a text may hold, for whoever makes one elsewhere: the editor in a browser.
 *
 * @param elements the elements by name, each with the attributes that it may have
 * @param link the rule for the address of a link, a regular expression with the flags {@code iu}
 * @param mention the rule for what a mention refers to, likewise
 * @param photo the rule for the address of an image, likewise
 */
public record AllowedHtml(Map<String, List<String>> elements, String link, String mention, String photo) {

    static final AllowedHtml OF_TEXTS = new AllowedHtml(
            Arrays.stream(Element.values())
                    .filter(element -> element != Element.BODY)
                    .collect(Collectors.toMap(Element::tag, Element::attributes, (a, b) -> a, TreeMap::new)),
            Links.RULE,
            Mention.RULE,
            Figure.RULE);
}
