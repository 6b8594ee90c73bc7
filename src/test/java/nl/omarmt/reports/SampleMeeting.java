package nl.omarmt.reports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.omarmt.calls.CallForm;
import nl.omarmt.calls.Calls;
import nl.omarmt.calls.Direction;
import nl.omarmt.drafting.Desk;
import nl.omarmt.events.DocumentForm;
import nl.omarmt.events.EventForm;
import nl.omarmt.events.EventKind;
import nl.omarmt.events.Events;
import nl.omarmt.events.ProgrammeItemForm;
import nl.omarmt.events.SampleEvents;
import nl.omarmt.events.SessionForm;
import nl.omarmt.events.SessionState;
import nl.omarmt.events.SessionWriteUpForm;
import nl.omarmt.media.PhotoForm;
import nl.omarmt.partners.AbsenceForm;
import nl.omarmt.partners.ContactPersonForm;
import nl.omarmt.partners.ContactPersons;
import nl.omarmt.partners.SamplePartners;
import nl.omarmt.publishing.Kind;
import nl.omarmt.workgroups.SampleWorkgroups;
import nl.omarmt.workgroups.Workgroups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A meeting with everything that a report can be about, stored and public. */
@Component
public class SampleMeeting {

    private final SamplePartners partners;
    private final ContactPersons persons;
    private final Workgroups workgroups;
    private final Calls calls;
    private final Events events;
    private final Reports reports;
    private final Desk desk;

    SampleMeeting(
            SamplePartners partners,
            ContactPersons persons,
            Workgroups workgroups,
            Calls calls,
            Events events,
            Reports reports,
            Desk desk) {
        this.partners = partners;
        this.persons = persons;
        this.workgroups = workgroups;
        this.calls = calls;
        this.events = events;
        this.reports = reports;
        this.desk = desk;
    }

    /** The numbers of what was stored. */
    record Held(long organiser, long leader, long named, long workgroup, long call, long event) {

        /** A report with a section of every kind. */
        ReportForm everything() {
            ReportForm form = SampleReports.form(
                    "Samen eten werkt",
                    SampleReports.text("Opening", "<h2>Soep</h2><p>De coördinator heet iedereen welkom.</p>"),
                    SampleReports.update(workgroup),
                    SampleReports.sessions(),
                    SampleReports.call(call),
                    SampleReports.quote("Eén stoel erbij aan tafel is genoeg."),
                    SampleReports.video("https://youtu.be/dQw4w9WgXcQ?t=3"),
                    SampleReports.photos(
                            new PhotoForm(null, null, "Mensen aan tafel", "De zaal tijdens het eten", "Ria")),
                    SampleReports.documents(
                            new DocumentForm("Programma", "https://example.org/programma.pdf"),
                            new DocumentForm("Draaiboek", null)));
            return form.held(event, null, null, null, List.of(named), form.sections());
        }
    }

    Held held() {
        long organiser = partners.published("De Buurtkeuken");
        long leader = partners.published("Jongerenwerk Noord");
        long named = partners.published("Wonen en Zo");
        long present = contact(leader, "Sanne Present");
        long absent = persons.add(
                leader,
                new ContactPersonForm(
                        null,
                        "Lotte Afwezig",
                        "coördinator",
                        "lotte@example.org",
                        null,
                        List.of(new AbsenceForm(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 30), present))));
        long workgroup = workgroups.draft(SampleWorkgroups.form("Kunst en cultuur"));
        desk.publish(Kind.WORKGROUP, workgroup, null, null);
        long call = calls.draft(new CallForm(
                null,
                "Doe jij al iets met kunst?",
                null,
                "<p>Geef het door, dan komt het op het prikbord.</p>",
                Direction.ASKS,
                absent,
                null,
                null,
                LocalDate.of(2026, 12, 10),
                null));
        desk.publish(Kind.CALL, call, null, null);
        return new Held(organiser, leader, named, workgroup, call, event(organiser, absent));
    }

    /** The report with everything, with what was written about its sessions, public. */
    long published(Held held) {
        long id = reports.draft(held.everything());
        reports.revise(id, written(reports.form(id)));
        desk.publish(Kind.REPORT, id, null, null);
        return id;
    }

    /** The form with a summary of the first session, and the second approved as it is. */
    static ReportForm written(ReportForm form) {
        return form.withSessions(List.of(
                SampleEvents.written(form.sessions().get(0), "<p>Kies een vaste dag.</p>"),
                approved(form.sessions().get(1))));
    }

    static SessionWriteUpForm approved(SessionWriteUpForm session) {
        return new SessionWriteUpForm(
                session.id(),
                session.version(),
                session.title(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                SessionState.APPROVED);
    }

    private long contact(long partner, String name) {
        return persons.add(
                partner, new ContactPersonForm(null, name, "adviseur", "sanne@example.org", null, List.of()));
    }

    private long event(long organiser, long facilitator) {
        long id = events.draft(new EventForm(
                null,
                "Netwerkbijeenkomst november",
                null,
                EventKind.NETWORK_MEETING,
                "de kunst van het verbinden",
                "We eten samen en leren van elkaar.",
                null,
                SampleReports.HELD,
                LocalTime.of(13, 30),
                SampleReports.HELD,
                LocalTime.of(17, 0),
                false,
                "The Colour Kitchen",
                null,
                "Zuilen",
                null,
                List.of(organiser),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(
                        new ProgrammeItemForm(LocalTime.of(13, 30), "Welkom", "Samira"),
                        new ProgrammeItemForm(LocalTime.of(14, 0), "Update Kunst en cultuur", null),
                        new ProgrammeItemForm(LocalTime.of(15, 0), "In deelsessies uiteen", null)),
                List.of(session("Samen eten in de wijk", facilitator), session("Signaleren bij de voordeur", null)),
                List.of()));
        desk.publish(Kind.EVENT, id, null, null);
        return id;
    }

    private static SessionForm session(String title, @Nullable Long facilitator) {
        return new SessionForm(
                null,
                title,
                null,
                20,
                null,
                facilitator == null ? List.of() : List.of(facilitator),
                "Hans de Wit",
                null);
    }
}
