package nl.omarmt.site;

import java.util.Comparator;
import nl.omarmt.calls.Calls;
import nl.omarmt.drafting.ContentRow;
import nl.omarmt.drafting.DeskLists;
import nl.omarmt.events.Events;
import nl.omarmt.media.RemovalRequests;
import nl.omarmt.publishing.Status;
import nl.omarmt.reports.Reports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what asks for attention. */
@Service
@Transactional(readOnly = true)
class Dashboard {

    private static final int LINES = 8;
    private static final int DAYS = 14;

    private final DeskLists desk;
    private final Reports reports;
    private final Events events;
    private final Calls calls;
    private final RemovalRequests removals;

    Dashboard(DeskLists desk, Reports reports, Events events, Calls calls, RemovalRequests removals) {
        this.desk = desk;
        this.reports = reports;
        this.events = events;
        this.calls = calls;
        this.removals = removals;
    }

    DashboardPage page() {
        return new DashboardPage(
                removals.numberOpen(),
                desk.reviews(),
                reports.due(),
                DashboardPage.Unwritten.byEvent(events.sessionsWithoutSummary()),
                calls.expiring(DAYS),
                desk.unsaved(null),
                desk.latest(Status.DRAFT, LINES),
                desk.latest(Status.SCHEDULED, LINES).stream()
                        .sorted(Comparator.comparing(
                                ContentRow::publishedAt, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList());
    }
}
