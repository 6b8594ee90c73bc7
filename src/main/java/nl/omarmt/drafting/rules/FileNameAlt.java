package nl.omarmt.drafting.rules;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Rule;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An alternative text that is the name of a file, or of the camera, or says no more than that this is a photo. */
@Component
@Order(1)
class FileNameAlt implements Rule {

    private static final Pattern NAME = Pattern.compile(
            ".*\\.(?:jpe?g|png|gif|webp|heic|heif|tiff?|bmp|svg)"
                    + "|(?:img|dsc[nf_]?|pxl|p|whatsapp image|screenshot|schermafbeelding|foto|afbeelding|image|photo)[\\d _.:-]*",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "fileNameAlt";
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        return text.spots(Set.of(Part.ALT, Part.CAPTION))
                .filter(spot -> NAME.matcher(spot.text()).matches())
                .map(spot -> spot.finding(spot.text(), spot.text()));
    }
}
