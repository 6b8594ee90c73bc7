package nl.omarmt.reports;

import java.util.ArrayList;
import java.util.List;
import nl.omarmt.events.Events;
import nl.omarmt.events.SessionPage;
import nl.omarmt.events.SessionState;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.GapSource;
import nl.omarmt.publishing.Kind;
import org.springframework.stereotype.Component;

/**
 * What a report misses because its breakout sessions do.
 *
 * <p>A session about which nothing was written holds a report back, so that no group is forgotten. But one late summary
 * must not keep the rest from the readers: a coordinator who approves such a session as it is says that it can be left out,
 * and then its card is not shown until something is written. Whatever is written is shown, approved or not: in this form
 * the coordinator has it under the eyes.
 */
@Component
class WriteUpGaps implements GapSource {

    private final ReportRepository reports;
    private final Events events;

    WriteUpGaps(ReportRepository reports, Events events) {
        this.reports = reports;
        this.events = events;
    }

    @Override
    public Kind kind() {
        return Kind.REPORT;
    }

    @Override
    public List<Gap> gaps(long id) {
        return reports.findById(id).map(this::gaps).orElse(List.of());
    }

    private List<Gap> gaps(Report report) {
        List<ReportSection> places = report.sections(SectionKind.SESSIONS);
        if (places.isEmpty()) {
            return List.of();
        }
        if (report.eventId().isEmpty()) {
            return List.of(new Gap("eventId", "reports.gap.sessions.event"));
        }
        List<SessionPage> sessions = events.unnamedSessions(report.eventId().get());
        if (sessions.isEmpty()) {
            return List.of(new Gap("sections[" + places.get(0).position() + "].heading", "reports.gap.sessions.none"));
        }
        List<Gap> gaps = new ArrayList<>();
        for (int row = 0; row < sessions.size(); row++) {
            SessionPage session = sessions.get(row);
            if (session.title().isEmpty()) {
                gaps.add(new Gap("sessions[" + row + "].title", "reports.gap.session.title", session.letter()));
            }
            if (!session.isWrittenUp() && session.state() != SessionState.APPROVED) {
                gaps.add(new Gap(
                        "sessions[" + row + "].summary", "reports.gap.session", session.letter(), session.title()));
            }
        }
        return gaps;
    }

    /** Whether readers see a card for it. */
    static boolean isShown(SessionPage session) {
        return session.isWrittenUp() || session.state() != SessionState.APPROVED;
    }
}
