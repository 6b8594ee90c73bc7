package nl.omarmt.drafting;

import java.time.Clock;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.ContentRepository;
import nl.omarmt.publishing.SlugHistory;
import nl.omarmt.text.Slug;
import org.springframework.stereotype.Component;

/** Gives content its address. */
@Component
class Slugs {

    private final SlugHistory history;
    private final Clock clock;

    Slugs(SlugHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /**
     * Puts content at the wanted address, and remembers the one that readers know.
     *
     * @param wanted when empty the present one stays, or one is made from the title
     * @throws FieldRefused when the wanted address is not free; what lies in the bin keeps its own
     */
    <T extends Content> void settle(ContentRepository<T> contents, T content, String wanted) {
        String present = content.publication().slug();
        if (wanted.equals(present) && !present.isEmpty() || wanted.isEmpty() && !content.isNew()) {
            return;
        }
        if (!wanted.isEmpty()) {
            contents.findByPublicationSlug(wanted).ifPresent(Slugs::refuse);
        }
        String slug = wanted.isEmpty() ? made(contents, content.title()) : wanted;
        if (!content.isNew() && content.publication().wasPublic(clock.instant())) {
            history.remember(content.ref(), present);
        }
        history.forget(content.kind(), slug);
        content.rename(slug);
    }

    private static void refuse(Content owner) {
        if (owner.publication().binnedAt().isPresent()) {
            throw new FieldRefused("slug", "drafting.slug.binned", owner.title());
        }
        throw new SlugTaken(owner.publication().slug());
    }

    private static String made(ContentRepository<?> contents, String title) {
        Slug made = Slug.of(title);
        String slug = made.value();
        for (int number = 2; contents.existsByPublicationSlug(slug); number++) {
            slug = made.withNumber(number).value();
        }
        return slug;
    }
}
