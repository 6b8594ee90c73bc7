package nl.omarmt.drafting.rules;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Rule;
import nl.omarmt.text.Sentences;
import nl.omarmt.text.TextLink;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A link whose words do not tell where it leads (WCAG 2.4.4, 2.4.9): "hier", or an address as machines write it. */
@Component
@Order(2)
class VagueLink implements Rule {

    private static final Set<String> VAGUE = Set.of(
            "hier",
            "klik",
            "klik hier",
            "klik dan hier",
            "hier klikken",
            "druk hier",
            "kijk hier",
            "lees hier",
            "lees hier meer",
            "lees meer",
            "lees verder",
            "meer lezen",
            "verder lezen",
            "meer",
            "meer info",
            "meer informatie",
            "info",
            "informatie",
            "link",
            "de link",
            "deze link",
            "via deze link",
            "website",
            "de website",
            "deze website",
            "site",
            "deze site",
            "pagina",
            "deze pagina",
            "dit",
            "deze",
            "download",
            "here",
            "click here",
            "read more",
            "more");

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.).*", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "vagueLink";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        return text.spots(Set.of(Part.TEXT)).flatMap(spot -> spot.block().links().stream()
                .filter(VagueLink::isVague)
                .map(link -> spot.finding(link.words(), link.words())));
    }

    private static boolean isVague(TextLink link) {
        return ADDRESS.matcher(link.words().strip()).lookingAt()
                || VAGUE.contains(
                        String.join(" ", Sentences.words(link.words())).toLowerCase(Locale.ROOT));
    }
}
