package nl.omarmt.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.omarmt.calls.Calls;
import nl.omarmt.catalogue.Addresses;
import nl.omarmt.catalogue.CatalogueEntry;
import nl.omarmt.catalogue.CatalogueSource;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.drafting.Choice;
import nl.omarmt.drafting.ContentEditing;
import nl.omarmt.drafting.Desk;
import nl.omarmt.drafting.FieldRefused;
import nl.omarmt.drafting.Written;
import nl.omarmt.events.EventFacts;
import nl.omarmt.events.EventKind;
import nl.omarmt.events.Events;
import nl.omarmt.media.Media;
import nl.omarmt.partners.Partners;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Kind;
import nl.omarmt.web.NotFound;
import nl.omarmt.web.Time;
import nl.omarmt.workgroups.Workgroups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports of the site. */
@Service
@Transactional
public class Reports implements ContentEditing<ReportForm>, CatalogueSource<Report> {

    private static final int PAST = 50;
    private static final int OFFERED = 5;
    private static final int DUE_MONTHS = 3;
    private static final int OFFERED_MONTHS = 12;
    /** The kinds of events that the network holds itself, and of which everybody expects a report. */
    static final Set<String> MEETINGS = Set.of(EventKind.NETWORK_MEETING.message(), EventKind.THEME_MEETING.message());

    private final ReportRepository reports;
    private final ReportPages pages;
    private final ReportNames names;
    private final FirstDraft firstDraft;
    private final Events events;
    private final Calls calls;
    private final Workgroups workgroups;
    private final Partners partners;
    private final Desk desk;
    private final Addresses addresses;
    private final Media media;
    private final Clock clock;

    Reports(
            ReportRepository reports,
            ReportPages pages,
            ReportNames names,
            FirstDraft firstDraft,
            Events events,
            Calls calls,
            Workgroups workgroups,
            Partners partners,
            Desk desk,
            Addresses addresses,
            Media media,
            Clock clock) {
        this.reports = reports;
        this.pages = pages;
        this.names = names;
        this.firstDraft = firstDraft;
        this.events = events;
        this.calls = calls;
        this.workgroups = workgroups;
        this.partners = partners;
        this.desk = desk;
        this.addresses = addresses;
        this.media = media;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.REPORT;
    }

    @Override
    @Transactional(readOnly = true)
    public ReportPage page(String slug) {
        return pages.of(addresses.open(reports, slug));
    }

    @Override
    public ReportForm blank() {
        return new Report().asForm().withVersion(null);
    }

    @Override
    public ReportForm form(long id) {
        ReportForm form = desk.form(reports, id);
        return form.eventId() == null ? form : form.withSessions(events.writeUps(form.eventId()));
    }

    @Override
    @Transactional(readOnly = true)
    public Content sketch(ReportForm form) {
        return Written.sketch(new Report(), about(form, event(form), form.partnerIds(), form.sections()));
    }

    @Override
    public long draft(ReportForm form) {
        ReportForm settled = settled(form, null);
        long id = desk.draft(reports, new Report(), settled);
        if (settled.eventId() != null) {
            events.writeUp(settled.eventId(), form.sessions());
        }
        return id;
    }

    /**
     * Stores a newer text of the report and of what was written about the sessions, or neither.
     *
     * @throws nl.omarmt.web.StaleEdit when somebody else changed the report or one of the sessions in the meantime
     * @throws FieldRefused when another report is about the chosen event, or has the wanted address
     */
    @Override
    public void revise(long id, ReportForm form) {
        Report report = desk.open(reports, id, form.version());
        // The form shows the sessions of the event that was chosen until now, and another one may be chosen in it.
        report.eventId().ifPresent(eventId -> events.writeUp(eventId, form.sessions()));
        report.revise(settled(form, id));
        desk.keep(reports, report, form.slug());
    }

    /**
     * The report of an event, whether it exists already or is begun now; none when it lies in the bin.
     *
     * @throws NotFound when there is no such event
     */
    public Optional<Long> begin(long eventId) {
        Optional<Report> existing = reports.findByEventId(eventId);
        if (existing.isEmpty()) {
            return Optional.of(draft(firstDraft.of(eventId)));
        }
        return existing.filter(report -> report.publication().binnedAt().isEmpty())
                .map(Report::id);
    }

    /** The network and theme meetings of the last three months that nobody has begun to write about, latest first. */
    @Transactional(readOnly = true)
    public List<DueReport> due() {
        return unwritten(DUE_MONTHS)
                .filter(event -> MEETINGS.contains(event.label()))
                .map(DueReport::of)
                .toList();
    }

    /** The latest events of any kind of the past year that nobody has begun to write about, at most five. */
    @Transactional(readOnly = true)
    public List<DueReport> offered() {
        return unwritten(OFFERED_MONTHS).limit(OFFERED).map(DueReport::of).toList();
    }

    private Stream<Teaser> unwritten(int months) {
        LocalDate since = LocalDate.ofInstant(clock.instant(), Time.ZONE).minusMonths(months);
        Set<Long> taken = reports.eventIds();
        return events.past(PAST).stream()
                .filter(event -> event.lastDate().isAfter(since)
                        && !taken.contains(event.ref().id()));
    }

    /** The events that this report can be about: those without a report, and its own. */
    @Transactional(readOnly = true)
    public List<Choice> eventOptions(@Nullable Long chosen) {
        Set<Long> taken = reports.eventIds();
        return events.options().stream()
                .filter(event -> event.value().equals(chosen) || !taken.contains(event.value()))
                .toList();
    }

    @Override
    public CatalogueEntry entry(Report report) {
        return CatalogueEntry.of(report, report.summary())
                .themed(report.theme())
                .pictured(media.picture(report.lead().imageId()))
                .at(report.place())
                .on(report.metOn())
                .naming(names.of(report));
    }

    /** The form with the facts of its event, and without what was erased while it was open. */
    private ReportForm settled(ReportForm form, @Nullable Long id) {
        Optional<EventFacts> event = event(form);
        event.ifPresent(held -> requireFree(held.id(), id));
        Set<Long> knownPartners = partners.known(form.partnerIds());
        Set<Long> knownWorkgroups =
                workgroups.cards(pointers(form, SectionForm::workgroupId)).keySet();
        Set<Long> knownCalls =
                calls.unanswered(pointers(form, SectionForm::callId)).keySet();
        return about(
                form,
                event,
                form.partnerIds().stream().filter(knownPartners::contains).toList(),
                form.sections().stream()
                        .map(section -> section.pointingAt(
                                known(section.workgroupId(), knownWorkgroups), known(section.callId(), knownCalls)))
                        .toList());
    }

    private Optional<EventFacts> event(ReportForm form) {
        return Optional.ofNullable(form.eventId()).flatMap(events::facts);
    }

    private static ReportForm about(
            ReportForm form, Optional<EventFacts> event, List<Long> knownPartners, List<SectionForm> knownSections) {
        return form.held(
                event.map(EventFacts::id).orElse(null),
                event.map(EventFacts::date).orElse(form.metOn()),
                event.map(EventFacts::place).orElse(form.place()),
                event.map(EventFacts::theme).orElse(form.theme()),
                knownPartners,
                knownSections);
    }

    private static List<Long> pointers(ReportForm form, Function<SectionForm, @Nullable Long> pointer) {
        return form.sections().stream()
                .map(pointer)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable Long known(@Nullable Long id, Set<Long> ids) {
        return id != null && ids.contains(id) ? id : null;
    }

    private void requireFree(long eventId, @Nullable Long id) {
        reports.findByEventId(eventId)
                .filter(other -> id == null || other.id() != id)
                .ifPresent(other -> {
                    throw new FieldRefused("eventId", "reports.form.eventId.taken", other.title());
                });
    }
}
