package nl.omarmt.reports;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.omarmt.drafting.Fields;
import nl.omarmt.events.Events;
import nl.omarmt.events.SessionPage;
import nl.omarmt.events.SessionState;
import nl.omarmt.events.SessionWriteUpForm;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.GapSource;
import nl.omarmt.publishing.Kind;
import org.jspecify.annotations.Nullable;
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
        return reports.findById(id)
                .map(report -> gaps(
                        report.sections(SectionKind.SESSIONS).stream()
                                .map(ReportSection::position)
                                .toList(),
                        report.eventId().orElse(null),
                        List.of()))
                .orElse(List.of());
    }

    @Override
    public List<Gap> gaps(Record form) {
        return form instanceof ReportForm report
                ? gaps(places(report), report.eventId(), report.sessions())
                : List.of();
    }

    private static List<Integer> places(ReportForm report) {
        return IntStream.range(0, report.sections().size())
                .filter(place -> report.sections().get(place).sort() == SectionKind.SESSIONS)
                .boxed()
                .toList();
    }

    /** @param typed what is being written about the sessions; empty for what is stored */
    private List<Gap> gaps(List<Integer> places, @Nullable Long eventId, List<SessionWriteUpForm> typed) {
        if (places.isEmpty()) {
            return List.of();
        }
        if (eventId == null) {
            return List.of(new Gap("eventId", "reports.gap.sessions.event"));
        }
        List<SessionWriteUpForm> sessions = typed.isEmpty() ? events.writeUps(eventId) : typed;
        if (sessions.isEmpty()) {
            return List.of(new Gap("sections[" + places.get(0) + "].heading", "reports.gap.sessions.none"));
        }
        return IntStream.range(0, sessions.size())
                .boxed()
                .flatMap(row -> gaps(row, sessions.get(row)))
                .toList();
    }

    private static Stream<Gap> gaps(int row, SessionWriteUpForm session) {
        String letter = SessionPage.letter(row + 1);
        String title = Fields.text(session.title());
        Gap untitled = new Gap("sessions[" + row + "].title", "reports.gap.session.title", letter);
        Gap unwritten = new Gap("sessions[" + row + "].summary", "reports.gap.session", letter, title);
        boolean isMissed = !session.isWrittenUp() && session.state() != SessionState.APPROVED;
        return Stream.concat(
                title.isEmpty() ? Stream.of(untitled) : Stream.of(), isMissed ? Stream.of(unwritten) : Stream.of());
    }

    /** Whether readers see a card for it. */
    static boolean isShown(SessionPage session) {
        return session.isWrittenUp() || session.state() != SessionState.APPROVED;
    }
}
