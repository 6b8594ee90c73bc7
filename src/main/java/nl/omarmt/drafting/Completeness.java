package nl.omarmt.drafting;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Checks;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.GapSource;
import nl.omarmt.publishing.IncompleteContent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What keeps content from its readers: what is missing, as it sees itself and as it cannot see, and what a rule blocks. A rule
 * judges what somebody wants to publish, and never what readers see already (ADR 11).
 */
@Component
class Completeness {

    private final ObjectProvider<GapSource> sources;
    private final ObjectProvider<ContentEditing<?>> editors;
    private final ObjectProvider<Checks> checks;

    /** The parameters are asked for when needed only: they belong to façades that need the desk themselves. */
    Completeness(
            ObjectProvider<GapSource> sources,
            ObjectProvider<ContentEditing<?>> editors,
            ObjectProvider<Checks> checks) {
        this.sources = sources;
        this.editors = editors;
        this.checks = checks;
    }

    /** What is missing for it to stay public. */
    List<Gap> missing(Content content) {
        return gaps(content, content.gaps(), source -> source.gaps(content.id()));
    }

    /** @throws IncompleteContent when something is missing for it to stay public */
    void require(Content content) {
        require(missing(content));
    }

    /** What stands in the way of its becoming public at that moment. */
    List<Gap> missing(Content content, Instant from) {
        return Stream.concat(
                        gaps(content, content.gaps(from), source -> source.gaps(content.id())).stream(),
                        checks.getObject().blocking(text(content)).stream())
                .toList();
    }

    /** @throws IncompleteContent when something stands in the way of its becoming public at that moment */
    void require(Content content, Instant from) {
        require(missing(content, from));
    }

    /**
     * What a text misses that is stored nowhere.
     *
     * @param sketch the text as content
     * @param own what that misses as it sees itself
     * @param form the text as it was typed
     */
    List<Gap> gaps(Content sketch, List<Gap> own, Record form) {
        return gaps(sketch, own, source -> source.gaps(form));
    }

    private List<Gap> gaps(Content content, List<Gap> own, Function<GapSource, List<Gap>> asked) {
        return Stream.concat(
                        own.stream(),
                        sources.stream()
                                .filter(source -> source.kind() == content.kind())
                                .flatMap(source -> asked.apply(source).stream()))
                .toList();
    }

    private CheckedText text(Content content) {
        Record form = (Record) editors.stream()
                .filter(editing -> editing.kind() == content.kind())
                .findFirst()
                .orElseThrow()
                .form(content.id());
        return CheckedText.of(content.kind(), form, form, false);
    }

    static void require(List<Gap> gaps) {
        if (!gaps.isEmpty()) {
            throw new IncompleteContent(gaps);
        }
    }
}
