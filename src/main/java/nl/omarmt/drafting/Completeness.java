package nl.omarmt.drafting;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.GapSource;
import nl.omarmt.publishing.IncompleteContent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is missing of content before readers may see it: what it sees itself, and what it cannot see. */
@Component
class Completeness {

    private final ObjectProvider<GapSource> sources;

    /** @param sources are asked for when needed only: they belong to façades that need the desk themselves */
    Completeness(ObjectProvider<GapSource> sources) {
        this.sources = sources;
    }

    /** What is missing before this can be public from that moment on; for what is or will be public, to stay so. */
    List<Gap> gaps(Content content, Instant from) {
        return gaps(content, content.publication().isReleased() ? content.gaps() : content.gaps(from));
    }

    /** What is missing for it to stay public. */
    List<Gap> missing(Content content) {
        return gaps(content, content.gaps());
    }

    /** @throws IncompleteContent when something is missing for it to stay public */
    void require(Content content) {
        require(missing(content));
    }

    /** What is missing for it to become public at that moment. */
    List<Gap> missing(Content content, Instant from) {
        return gaps(content, content.gaps(from));
    }

    /** @throws IncompleteContent when something is missing for it to become public at that moment */
    void require(Content content, Instant from) {
        require(missing(content, from));
    }

    private List<Gap> gaps(Content content, List<Gap> own) {
        return Stream.concat(
                        own.stream(),
                        sources.stream()
                                .filter(source -> source.kind() == content.kind())
                                .flatMap(source -> source.gaps(content.id()).stream()))
                .toList();
    }

    private static void require(List<Gap> gaps) {
        if (!gaps.isEmpty()) {
            throw new IncompleteContent(gaps);
        }
    }
}
