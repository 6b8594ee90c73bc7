package nl.omarmt.drafting;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import nl.omarmt.drafting.comparison.Names;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Ref;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The names of what forms point to: content of every kind, and what a {@link NameSource} knows. */
@Component
class ContentNames implements Names {

    private final Contents contents;
    private final ObjectProvider<NameSource> sources;

    /** @param sources are asked for when needed only: they belong to modules that need the desk themselves */
    ContentNames(Contents contents, ObjectProvider<NameSource> sources) {
        this.contents = contents;
        this.sources = sources;
    }

    @Override
    public Optional<String> of(RecordComponent field, String value) {
        PointsTo target = field.getAnnotation(PointsTo.class);
        String reference = target == null ? value : target.value() + ":" + value;
        Optional<Ref> ref = Ref.parse(reference);
        if (ref.isPresent()) {
            return contents.of(ref.get().kind()).findById(ref.get().id()).map(Content::title);
        }
        return target == null || !value.matches("\\d{1,18}")
                ? Optional.empty()
                : sources.stream()
                        .filter(source -> source.word().equals(target.value()))
                        .findFirst()
                        .flatMap(source -> source.name(Long.parseLong(value)));
    }
}
