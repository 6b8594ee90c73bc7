package nl.omarmt.events;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omarmt.catalogue.Addresses;
import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.catalogue.CatalogueEntry;
import nl.omarmt.catalogue.CatalogueSource;
import nl.omarmt.catalogue.Filter;
import nl.omarmt.catalogue.Relations;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.drafting.Choice;
import nl.omarmt.drafting.ContentEditing;
import nl.omarmt.drafting.Desk;
import nl.omarmt.drafting.Written;
import nl.omarmt.media.Media;
import nl.omarmt.partners.ContactCard;
import nl.omarmt.partners.Partners;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.text.RichText;
import nl.omarmt.web.NotFound;
import nl.omarmt.web.StaleEdit;
import nl.omarmt.web.Time;
import nl.omarmt.workgroups.Workgroups;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The events of the site, with their breakout sessions. */
@Service
@Transactional
public class Events implements ContentEditing<EventForm>, CatalogueSource<Event> {

    private static final int NAMING = 12;

    private final EventRepository events;
    private final SessionRows rows;
    private final Partners partners;
    private final Workgroups workgroups;
    private final Desk desk;
    private final Addresses addresses;
    private final Catalogue catalogue;
    private final Media media;
    private final Clock clock;

    Events(
            EventRepository events,
            SessionRows rows,
            Partners partners,
            Workgroups workgroups,
            Desk desk,
            Addresses addresses,
            Catalogue catalogue,
            Media media,
            Clock clock) {
        this.events = events;
        this.rows = rows;
        this.partners = partners;
        this.workgroups = workgroups;
        this.desk = desk;
        this.addresses = addresses;
        this.catalogue = catalogue;
        this.media = media;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    @Transactional(readOnly = true)
    public EventPage page(String slug) {
        Event event = addresses.open(events, slug);
        List<SessionRows.Row> found = rows.of(event.id());
        Set<Long> contactIds = SessionRows.contactIds(found);
        Optional.ofNullable(event.signUp().contactId()).ifPresent(contactIds::add);
        Map<Long, ContactCard> contacts = partners.contacts(contactIds);
        Relations relations = catalogue.relations(event.ref(), NAMING);
        List<SessionPage> sessions =
                found.stream().map(row -> row.with(contacts)).toList();
        return EventPage.of(
                event,
                sessions,
                contacts,
                relations.named(),
                relations.naming(),
                media.on(event.lead().imageId(), event.description()),
                clock.instant().atZone(Time.ZONE));
    }

    @Override
    public EventForm blank() {
        return new Event().asForm().withVersion(null);
    }

    @Override
    public EventForm form(long id) {
        return desk.form(events, id);
    }

    @Override
    public Content sketch(EventForm form) {
        return Written.sketch(new Event(), form);
    }

    @Override
    public long draft(EventForm form) {
        return desk.draft(events, new Event(), known(form));
    }

    @Override
    public void revise(long id, EventForm form) {
        desk.revise(events, id, known(form));
    }

    /** What can be chosen in forms: everything that is not in the bin, latest date first. */
    @Transactional(readOnly = true)
    public List<Choice> options() {
        return events.selectable().stream()
                .map(event -> new Choice(event.id(), event.period().label(event.title())))
                .toList();
    }

    /** What others tell of an event, whatever its state, in one statement; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<EventFacts> facts(long id) {
        return events.findWithNamesById(id).map(event -> EventFacts.of(event, clock.instant()));
    }

    /** The sessions of an event with what was written about them, in their order and in at most two statements. */
    @Transactional(readOnly = true)
    public List<SessionPage> sessions(long eventId) {
        List<SessionRows.Row> found = rows.of(eventId);
        var cards = partners.contacts(SessionRows.contactIds(found));
        return found.stream().map(row -> row.with(cards)).toList();
    }

    /**
     * The same sessions in one statement, contact persons by number only: for who asks for the names together with
     * others, and gives them with {@link SessionPage#named}.
     */
    @Transactional(readOnly = true)
    public List<SessionPage> unnamedSessions(long eventId) {
        return rows.of(eventId).stream().map(SessionRows.Row::unnamed).toList();
    }

    /** What was written about the sessions of an event, as the editor of its report shows it; empty without event. */
    @Transactional(readOnly = true)
    public List<SessionWriteUpForm> writeUps(long eventId) {
        return events.findById(eventId).stream()
                .flatMap(event -> event.sessions().stream())
                .map(BreakoutSession::asWriteUp)
                .toList();
    }

    /**
     * Stores what was written about sessions of an event; those that are not mentioned stay as they are.
     *
     * @throws StaleEdit when somebody else changed or removed one of them in the meantime
     * @throws NotFound when there is no such event
     */
    public void writeUp(long eventId, List<SessionWriteUpForm> forms) {
        if (forms.isEmpty()) {
            return;
        }
        Event event = events.findById(eventId).orElseThrow(NotFound::new);
        List<String> titles = titles(event);
        forms.forEach(
                form -> event.session(form.id()).orElseThrow(StaleEdit::new).writeUp(form));
        if (titles.equals(titles(event))) {
            events.flush();
        } else {
            // Titles are part of the event itself: its page and whoever has its form open must know.
            desk.keep(events, event, null);
        }
    }

    /** The sessions of this event that hold what somebody wrote, and would take it with them. */
    @Transactional(readOnly = true)
    public Set<Long> writtenUp(long eventId) {
        return events.findById(eventId).stream()
                .flatMap(event -> event.sessions().stream())
                .filter(BreakoutSession::isWrittenUp)
                .map(BreakoutSession::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The first public event that begins after this moment. */
    @Transactional(readOnly = true)
    public Optional<Teaser> next(Instant after) {
        return catalogue.next(Kind.EVENT, after);
    }

    /** The public events that are over, latest first, at most so many. */
    @Transactional(readOnly = true)
    public List<Teaser> past(int atMost) {
        return catalogue
                .list(Kind.EVENT, new Filter(null, null, null, Filter.When.PAST), 1, atMost)
                .items();
    }

    /** The open sessions of past events about which nobody has written, latest first, at most fifty. */
    @Transactional(readOnly = true)
    public List<UnwrittenSession> sessionsWithoutSummary() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Time.ZONE);
        return events.withoutSummary(RichText.EMPTY, now.toLocalDate(), now.toLocalTime(), Limit.of(50)).stream()
                .map(BreakoutSession::unwritten)
                .toList();
    }

    @Override
    public CatalogueEntry entry(Event event) {
        CatalogueEntry entry = CatalogueEntry.of(event, event.summary())
                .labelled(event.sort().message())
                .themed(event.theme())
                .pictured(media.picture(event.lead().imageId()))
                .at(event.place().words())
                .until(event.period().end().map(ZonedDateTime::toInstant).orElse(null))
                .wholeDay(event.period().wholeDay())
                .naming(names(event))
                .mentioning(event.description());
        return event.period()
                .start()
                .map(start -> entry.from(start.toInstant()))
                .orElse(entry);
    }

    /** Organisers and workgroups are named by the whole page, the partners of facilitators by their session. */
    private List<CatalogueEntry.Name> names(Event event) {
        List<CatalogueEntry.Name> names = new ArrayList<>();
        event.organiserIds().forEach(id -> names.add(new CatalogueEntry.Name(new Ref(Kind.PARTNER, id))));
        event.workgroupIds().forEach(id -> names.add(new CatalogueEntry.Name(new Ref(Kind.WORKGROUP, id))));
        Map<Long, Long> partnerIds = partners.partnerIdsOf(event.sessions().stream()
                .map(BreakoutSession::facilitatorIds)
                .flatMap(Collection::stream)
                .toList());
        event.sessions().forEach(session -> session.facilitatorIds().stream()
                .map(partnerIds::get)
                .filter(Objects::nonNull)
                .map(id -> new Ref(Kind.PARTNER, id))
                .distinct()
                .forEach(named -> names.add(new CatalogueEntry.Name(named, session.anchor(), session.title()))));
        return names;
    }

    /** Without partners, workgroups and persons who were erased while the form was open. */
    private EventForm known(EventForm form) {
        return form.naming(
                partners.known(form.organiserIds()),
                workgroups.cards(form.workgroupIds()).keySet(),
                partners.partnerIdsOf(form.personIds()).keySet());
    }

    private static List<String> titles(Event event) {
        return event.sessions().stream().map(BreakoutSession::title).toList();
    }
}
