package nl.omarmt.media;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Passage;
import nl.omarmt.drafting.checks.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A photo of people of whom nobody noted that the site may show them. The settings say whether it stops a publication. */
@Component
@Order(1)
class UnknownConsent implements Rule {

    private final ImageRepository images;
    private final Library library;
    private final MediaRules rules;

    UnknownConsent(ImageRepository images, Library library, MediaRules rules) {
        this.images = images;
        this.library = library;
        this.rules = rules;
    }

    @Override
    public String id() {
        return "unknownConsent";
    }

    @Override
    public Severity severity() {
        return rules.current().consentRequired() ? Severity.BLOCKS : Severity.HINT;
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        List<Passage> chosen = text.passages(Set.of(Part.IMAGE))
                .filter(passage -> !passage.isEmpty())
                .toList();
        if (chosen.isEmpty()) {
            return Stream.empty();
        }
        Map<UUID, Image> known =
                images
                        .findByIdIn(chosen.stream()
                                .map(passage -> UUID.fromString(passage.words()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Image::id, Function.identity()));
        return chosen.stream()
                .filter(passage -> isUnsettled(known.get(UUID.fromString(passage.words()))))
                .map(passage -> Finding.at(passage.path()));
    }

    private boolean isUnsettled(@Nullable Image image) {
        return image != null && !image.isWithdrawn() && !image.isAllowed(library.today());
    }
}
