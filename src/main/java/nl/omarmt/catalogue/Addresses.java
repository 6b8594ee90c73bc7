package nl.omarmt.catalogue;

import java.time.Clock;
import java.time.Instant;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.ContentRepository;
import nl.omarmt.publishing.Ref;
import nl.omarmt.publishing.SlugHistory;
import nl.omarmt.publishing.Status;
import nl.omarmt.web.Gone;
import nl.omarmt.web.Moved;
import nl.omarmt.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds what stands at a public address, or says what became of it. */
@Component
public class Addresses {

    private final SlugHistory history;
    private final Clock clock;

    Addresses(SlugHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /**
     * The public content at this slug.
     *
     * @throws Gone when it has been withdrawn
     * @throws Moved when it got another slug
     * @throws NotFound when there is nothing, or nothing that readers may know of
     */
    public <T extends Content> T open(ContentRepository<T> contents, String slug) {
        T content = contents.findByPublicationSlug(slug).orElseThrow(() -> missing(contents, slug));
        return open(content);
    }

    /** The same content, when readers may see it; otherwise as {@link #open(ContentRepository, String)}. */
    public <T extends Content> T open(T content) {
        Instant now = clock.instant();
        Status status = content.publication().status(now);
        if (status == Status.PUBLISHED) {
            return content;
        }
        boolean known = content.publication().wasPublic(now);
        if (known && (status == Status.WITHDRAWN || status == Status.BINNED)) {
            throw new Gone(content.title(), content.publication().withdrawnReason());
        }
        throw new NotFound();
    }

    /** What to answer where no content has this slug: {@link Moved} when it went by it before, else {@link NotFound}. */
    public <T extends Content> RuntimeException missing(ContentRepository<T> contents, String slug) {
        return history.find(contents.kind(), slug)
                .map(Ref::id)
                .flatMap(contents::findById)
                .filter(content -> content.publication().wasPublic(clock.instant()))
                .<RuntimeException>map(content -> new Moved(content.path()))
                .orElseGet(NotFound::new);
    }
}
