package nl.omarmt.drafting.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Rule;
import nl.omarmt.drafting.checks.Spot;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The number of a mobile phone, written or behind a link: it is somebody's own, and goes along when she leaves. */
@Component
@Order(1)
class MobileNumber implements Rule {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d+])(?:\\+31|0031|0)[ -]?(?:\\(0\\)[ -]?)?6(?:(?:[ -]| - )?\\d){8}(?!\\d)");

    @Override
    public String id() {
        return "mobileNumber";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        return text.spots(Part.WORDS).flatMap(spot -> Stream.concat(written(spot), linked(spot)));
    }

    private static Stream<Finding> written(Spot spot) {
        return NUMBER.matcher(spot.text())
                .results()
                .map(number -> spot.finding(number.start(), number.end(), number.group()));
    }

    private static Stream<Finding> linked(Spot spot) {
        return spot.block().links().stream()
                .filter(link -> link.address().startsWith("tel:")
                        && NUMBER.matcher(link.address()).find()
                        && !NUMBER.matcher(link.words()).find())
                .map(link -> spot.finding(link.words(), link.address().substring("tel:".length())));
    }
}
