package nl.omarmt.text;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.owasp.html.ElementPolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/**
 * Keeps what {@link Element} allows. The OWASP sanitiser runs twice: first to reduce any input to balanced, allowed
 * elements, which {@link Tidying} puts in one shape, and then to have the final word on what came of that.
 */
final class Sanitiser {

    private static final PolicyFactory POLICY = policy();

    private Sanitiser() {}

    static String sanitise(String raw) {
        Tidying tidying = new Tidying();
        HtmlSanitizer.sanitize(Characters.withoutControls(raw), POLICY.apply(tidying));
        return Characters.readable(POLICY.sanitize(tidying.html()));
    }

    private static PolicyFactory policy() {
        HtmlPolicyBuilder builder = new HtmlPolicyBuilder()
                .allowElements(Element.TAGS.toArray(String[]::new))
                .allowElements(Mention::alone, Element.A.tag())
                .allowUrlProtocols("http", "https", "mailto", "tel");
        for (Element element : Element.values()) {
            for (String attribute : element.attributes()) {
                builder.allowAttributes(attribute).matching(Sanitiser::kept).onElements(element.tag());
            }
        }
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

    private static @Nullable String kept(String element, String attribute, String value) {
        return switch (attribute) {
            case "href" -> Links.safe(value);
            case "src" -> Figure.isSource(value) ? value : null;
            case "alt", Figure.CREDIT -> value.strip();
            case Mention.ATTRIBUTE -> Mention.isMention(value) ? value : null;
            case "scope" -> value.matches("(?:col|row)(?:group)?") ? value : null;
            case "start" -> value.matches("[2-9]|[1-9][0-9]{1,3}") ? value : null;
            case "colspan", "rowspan" -> value.matches("[1-9]|1[0-9]|20") ? value : null;
            default -> null;
        };
    }
}
