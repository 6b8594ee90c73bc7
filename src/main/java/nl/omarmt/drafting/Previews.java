package nl.omarmt.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.IncompleteContent;
import nl.omarmt.publishing.Publication;
import nl.omarmt.publishing.PublicationChanged;
import nl.omarmt.publishing.Ref;
import nl.omarmt.web.Described;
import nl.omarmt.web.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.validation.FieldError;

/**
 * Shows what is written as readers will see it: stores and publishes it, asks for its page, and takes all of that back (ADR 9).
 */
@Service
class Previews {

    /** So often with a field less, or once more because somebody stored the same content just then. */
    private static final int ATTEMPTS = 4;

    /** Shorter than the second after which PostgreSQL looks for deadlocks: it is never somebody's work that has to give way. */
    private static final String PATIENCE = "set local lock_timeout = '500ms'";

    private final Writing writing;
    private final Mending mending;
    private final Contents contents;
    private final History history;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate stage;
    private final JdbcClient jdbc;
    private final Clock clock;

    Previews(
            Writing writing,
            Mending mending,
            Contents contents,
            History history,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.writing = writing;
        this.mending = mending;
        this.contents = contents;
        this.history = history;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
        stage = new TransactionTemplate(transactions);
        stage.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The page of what is written there now; throws as {@link Writing#open} does.
     *
     * @throws PreviewHindered when the same content is being stored at this moment
     */
    <F extends EditForm<F>> Preview of(ContentEditing<F> editing, Place place) {
        Opened<F> opened = writing.open(editing, place);
        List<FieldError> faults = mending.faults(opened.typed());
        Set<String> refused = new HashSet<>();
        RuntimeException hindrance = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return rehearsed(editing, opened, faults, mending.mended(place, opened.typed(), faults, refused));
            } catch (FieldRefused taken) {
                refused.add(root(taken.field()));
                hindrance = taken;
            } catch (IncompleteContent elsewhere) {
                elsewhere.gaps().forEach(gap -> refused.add(root(gap.field())));
                hindrance = elsewhere;
            } catch (ConcurrencyFailureException | StaleEdit meanwhile) {
                hindrance = meanwhile;
            }
        }
        throw new PreviewHindered(Objects.requireNonNull(hindrance));
    }

    /** Everything that happens here is taken back, whatever happens. */
    private <F extends EditForm<F>> Preview rehearsed(
            ContentEditing<F> editing, Opened<F> opened, List<FieldError> faults, F form) {
        return stage.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql(PATIENCE).update();
            Instant now = clock.instant();
            Long stored = opened.sheet().place().id();
            Release release = stored == null
                    ? Release.fresh(now)
                    : Release.of(
                            contents.find(editing.kind(), stored).publication(),
                            history.plannedAmendment(opened.sheet().place()),
                            now);
            Content content = contents.find(editing.kind(), store(editing, stored, form));
            Described page = published(editing, content, release);
            return new Preview(editing.view(), page, opened.sheet(), faults, release.isPublic());
        });
    }

    /** A draft may be stored in any state; what is missing is asked for when somebody publishes. */
    private <F extends EditForm<F>> long store(ContentEditing<F> editing, @Nullable Long id, F form) {
        if (id == null) {
            return editing.draft(form);
        }
        F answer = form.answering(editing.form(id));
        contents.find(editing.kind(), id).backToDraft();
        editing.revise(id, answer);
        return id;
    }

    private Described published(ContentEditing<?> editing, Content content, Release release) {
        Ref ref = content.ref();
        String slug = content.publication().slug();
        contents.of(ref.kind()).show(ref.id(), release.from(), release.amendedAt(), release.amendment());
        events.publishEvent(new PublicationChanged(ref));
        return editing.page(slug);
    }

    /** The field of the form itself in which something stands. */
    private static String root(String path) {
        return path.split("[.\\[]", 2)[0];
    }

    /**
     * How it comes out: what readers see keeps its date, and they are told of a change as {@link Desk#release} would tell them.
     *
     * @param isPublic whether readers see an older version
     */
    private record Release(
            boolean isPublic,
            Instant from,
            @Nullable Instant amendedAt,
            @Nullable String amendment) {

        static Release fresh(Instant now) {
            return new Release(false, now, null, null);
        }

        static Release of(Publication publication, @Nullable String planned, Instant now) {
            boolean isPublic = publication.isPublic(now);
            Instant from = isPublic ? publication.publishedAt().orElse(now) : now;
            if (planned != null && publication.wasPublic(now)) {
                return new Release(isPublic, from, now, planned);
            }
            return isPublic
                    ? Objects.requireNonNullElse(
                            publication.amended((at, words) -> new Release(true, from, at, words)),
                            new Release(true, from, null, null))
                    : fresh(now);
        }
    }
}
