package nl.omarmt.drafting.rules;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Rule;
import nl.omarmt.drafting.checks.Spot;
import nl.omarmt.text.Sentences;
import nl.omarmt.text.WordList;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A mail address of somebody at home, written or behind a link: once public it cannot be taken back. */
@Component
@Order(1)
class PrivateMail implements Rule {

    private static final Set<String> PROVIDERS = WordList.read(PrivateMail.class, "private-mail.txt");

    @Override
    public String id() {
        return "privateMail";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        return text.spots(Part.WORDS).flatMap(spot -> Stream.concat(written(spot), linked(spot)));
    }

    private static Stream<Finding> written(Spot spot) {
        return Sentences.words(spot.text()).stream()
                .filter(PrivateMail::isPrivate)
                .map(address -> spot.finding(address, address));
    }

    private static Stream<Finding> linked(Spot spot) {
        return spot.block().links().stream()
                .filter(link ->
                        link.address().startsWith("mailto:") && !link.words().contains("@"))
                .filter(link -> isPrivate(address(link.address())))
                .map(link -> spot.finding(link.words(), address(link.address())));
    }

    private static String address(String mailto) {
        int end = mailto.indexOf('?');
        return mailto.substring("mailto:".length(), end < 0 ? mailto.length() : end);
    }

    private static boolean isPrivate(String word) {
        int at = word.lastIndexOf('@');
        return at > 0 && PROVIDERS.contains(word.substring(at + 1).toLowerCase(Locale.ROOT));
    }
}
