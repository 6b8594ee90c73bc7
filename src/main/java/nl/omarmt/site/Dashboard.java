package nl.omarmt.site;

import java.util.Comparator;
import java.util.List;
import nl.omarmt.calls.Calls;
import nl.omarmt.drafting.ContentRow;
import nl.omarmt.drafting.DeskLists;
import nl.omarmt.events.Events;
import nl.omarmt.publishing.Status;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what asks for attention. */
@Service
@Transactional(readOnly = true)
class Dashboard {

    private static final int LINES = 8;
    private static final int DAYS = 14;

    private final DeskLists desk;
    private final Events events;
    private final Calls calls;

    Dashboard(DeskLists desk, Events events, Calls calls) {
        this.desk = desk;
        this.events = events;
        this.calls = calls;
    }

    DashboardPage page() {
        return new DashboardPage(
                List.of(),
                desk.latest(Status.DRAFT, LINES),
                desk.latest(Status.SCHEDULED, LINES).stream()
                        .sorted(Comparator.comparing(
                                ContentRow::publishedAt, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                events.sessionsWithoutSummary(),
                calls.expiring(DAYS));
    }
}
