package nl.omarmt.drafting;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.omarmt.drafting.checks.Checks;
import nl.omarmt.drafting.manuscripts.FirstRevisions;
import nl.omarmt.drafting.manuscripts.FirstRevisions.First;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.PublicationsAdded;
import nl.omarmt.publishing.ReservedNumbers;
import nl.omarmt.publishing.SlugHistory;
import nl.omarmt.security.AuditTrail;
import org.hibernate.Session;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes a great deal of new content as if somebody had written each at its editor and published it at its moment: by
 * the same rules and with the same rows, many at a time (ADR 14).
 */
@Service
@Transactional
public class BulkPublishing {

    private static final int TOGETHER = 100;

    private final Completeness completeness;
    private final Checks checks;
    private final FormJson json;
    private final ReservedNumbers numbers;
    private final FirstRevisions revisions;
    private final SlugHistory history;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    BulkPublishing(
            Completeness completeness,
            Checks checks,
            FormJson json,
            ReservedNumbers numbers,
            FirstRevisions revisions,
            SlugHistory history,
            AuditTrail trail,
            ApplicationEventPublisher events,
            EntityManager entities,
            JdbcClient jdbc,
            Clock clock) {
        this.completeness = completeness;
        this.checks = checks;
        this.json = json;
        this.numbers = numbers;
        this.revisions = revisions;
        this.history = history;
        this.trail = trail;
        this.events = events;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The content of this kind that stands at these slugs, in the bin too; a slug that is free is left out. */
    @Transactional(readOnly = true)
    public Map<String, Long> numbersAt(Kind kind, Collection<String> slugs) {
        return jdbc
                .sql("select slug, id from " + kind.word() + " where slug = any(:slugs)")
                .param("slugs", slugs.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("slug"), row.getLong("id")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** So many numbers for new content of this kind, ascending. */
    public List<Long> reserve(Kind kind, int many) {
        return numbers.take(kind.word(), many);
    }

    /** What makes texts ready, by the rules as they are set now. */
    @Transactional(readOnly = true)
    public Preparation preparation() {
        return new Preparation(completeness, checks.blockingNow(), json, numbers, clock);
    }

    /**
     * Stores and announces what was made ready, within a transaction of the caller, who had each slug free.
     *
     * @param batch at most some hundreds, of any kinds; what a row refers to stands in the same batch or was stored before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(List<Prepared> batch) {
        entities.unwrap(Session.class).setJdbcBatchSize(TOGETHER);
        batch.forEach(one -> entities.persist(one.content()));
        entities.flush();
        revisions.add(batch.stream().map(BulkPublishing::first).toList());
        batch.stream()
                .map(Prepared::content)
                .collect(Collectors.groupingBy(Content::kind))
                .forEach(this::announce);
        trail.note(
                "imported",
                batch.stream().map(one -> one.content().ref().toString()).toList());
        entities.clear();
    }

    private static First first(Prepared one) {
        return new First(
                one.content().ref(),
                one.text(),
                one.content().version(),
                one.content().changedAt());
    }

    private void announce(Kind kind, List<Content> added) {
        history.forget(
                kind,
                added.stream().map(content -> content.publication().slug()).toList());
        events.publishEvent(
                new PublicationsAdded(kind, added.stream().map(Content::id).toList()));
    }
}
