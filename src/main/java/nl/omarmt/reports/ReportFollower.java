package nl.omarmt.reports;

import nl.omarmt.events.Events;
import nl.omarmt.publishing.PublicationChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps reports in step with the events and calls that they show, in the transaction that changes these: date and place
 * follow the event, and the catalogue hears whom the report names now.
 */
@Component
class ReportFollower {

    private final ReportRepository reports;
    private final Events events;
    private final ApplicationEventPublisher publisher;

    ReportFollower(ReportRepository reports, Events events, ApplicationEventPublisher publisher) {
        this.reports = reports;
        this.events = events;
        this.publisher = publisher;
    }

    @EventListener
    void changed(PublicationChanged change) {
        long id = change.ref().id();
        switch (change.ref().kind()) {
            case EVENT ->
                reports.findByEventId(id).ifPresent(report -> {
                    events.facts(id).ifPresent(report::follow);
                    announce(report);
                });
            case CALL -> reports.findByCallId(id).forEach(this::announce);
            default -> {
                // Nothing else is copied into a report.
            }
        }
    }

    private void announce(Report report) {
        publisher.publishEvent(new PublicationChanged(report.ref()));
    }
}
