package nl.omarmt.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.omarmt.publishing.ContentRepository;
import nl.omarmt.publishing.Kind;
import nl.omarmt.text.RichText;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;

interface EventRepository extends ContentRepository<Event> {

    @Override
    default Kind kind() {
        return Kind.EVENT;
    }

    /** With what a page of it shows, in one statement. */
    @Override
    @EntityGraph(attributePaths = {"programme", "organiserIds"})
    Optional<Event> findByPublicationSlug(String slug);

    /** With what others ask of it, in one statement. */
    @Query("select event from Event event left join fetch event.organiserIds left join fetch event.workgroupIds"
            + " where event.id = :id")
    Optional<Event> findWithNamesById(long id);

    @Query("select event from Event event where event.publication.binnedAt is null"
            + " order by event.period.startsOn desc nulls last, event.title, event.id")
    List<Event> selectable();

    /** The open sessions without a summary of events that were over at this time on this day, newest first. */
    @Query("""
            select session from BreakoutSession session join fetch session.event event
            where session.state = OPEN and session.summary = :nothing and event.publication.binnedAt is null
              and (event.period.endsOn < :today or (event.period.endsOn = :today and event.period.endsTime <= :time))
            order by event.period.endsOn desc, event.id desc, session.position
            """)
    List<BreakoutSession> withoutSummary(RichText nothing, LocalDate today, LocalTime time, Limit atMost);
}
