package nl.omarmt.text;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.owasp.html.ElementPolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The allow-list. The OWASP sanitiser runs twice: first to make any input small and well-formed, so that tidying cannot
 * be led astray or made slow, and last to have the final word on what tidying made of it.
 */
final class Sanitiser {

    /** The elements that a text may hold after sanitising, for the editor's schema and the importers to agree with. */
    static final Set<String> ELEMENTS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "a",
            "strong",
            "em",
            "blockquote",
            "br",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");

    private static final PolicyFactory POLICY = policy();

    private Sanitiser() {}

    static String sanitise(String raw) {
        String wellFormed = POLICY.sanitize(Characters.withoutControls(raw));
        return Characters.readable(POLICY.sanitize(Tidying.tidy(wellFormed)));
    }

    private static PolicyFactory policy() {
        HtmlPolicyBuilder builder = new HtmlPolicyBuilder()
                .allowElements(ELEMENTS.toArray(String[]::new))
                .allowUrlProtocols("http", "https", "mailto", "tel")
                .allowAttributes("href")
                .matching((element, attribute, value) -> Links.safe(value))
                .onElements("a")
                .allowAttributes("scope")
                .matching(true, "col", "row", "colgroup", "rowgroup")
                .onElements("th")
                .allowAttributes("colspan", "rowspan")
                .matching((element, attribute, value) -> smallNumber(value))
                .onElements("th", "td");
        synonyms().forEach((meant, written) -> builder.allowElements(as(meant), written.toArray(String[]::new)));
        return builder.toFactory();
    }

    /** What other programs write for the same thing. Boxes become paragraphs so that their words do not run together. */
    private static Map<String, Set<String>> synonyms() {
        return Map.of(
                "strong", Set.of("b"),
                "em", Set.of("i"),
                "h2", Set.of("h1"),
                "h4", Set.of("h5", "h6"),
                "p",
                        Set.of(
                                "div", "section", "article", "header", "footer", "main", "aside", "address", "pre",
                                "dt", "dd"));
    }

    private static ElementPolicy as(String name) {
        return (element, attributes) -> name;
    }

    private static @Nullable String smallNumber(String value) {
        return value.matches("[1-9]|1[0-9]|20") ? value : null;
    }
}
