package nl.omarmt.reports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omarmt.publishing.ContentRepository;
import nl.omarmt.publishing.Kind;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;

interface ReportRepository extends ContentRepository<Report> {

    @Override
    default Kind kind() {
        return Kind.REPORT;
    }

    /** With everything that its page shows of it, in one statement. */
    @Override
    @EntityGraph(attributePaths = {"related", "sections", "sections.documents", "sections.photos"})
    Optional<Report> findByPublicationSlug(String slug);

    Optional<Report> findByEventId(long eventId);

    /** The events that have a report, be it in the bin. */
    @Query("select report.eventId from Report report where report.eventId is not null")
    Set<Long> eventIds();

    @Query("select distinct report from Report report join report.sections section where section.callId = :callId")
    List<Report> findByCallId(long callId);
}
