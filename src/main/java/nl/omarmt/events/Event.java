package nl.omarmt.events;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.Written;
import nl.omarmt.media.Photo;
import nl.omarmt.media.PhotoForm;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.Kind;
import nl.omarmt.text.RichText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One event with its programme and its breakout sessions. */
@Entity
class Event extends Content implements Written<EventForm> {

    @Enumerated(EnumType.STRING)
    private EventKind kind = EventKind.NETWORK_MEETING;

    private String theme = "";
    private String summary = "";
    private RichText description = RichText.EMPTY;

    @Embedded
    @EmbeddedColumnNaming("lead_%s")
    private Photo lead = Photo.NONE;

    @Embedded
    private Period period = Period.UNKNOWN;

    @Embedded
    private Place place = Place.UNKNOWN;

    @Embedded
    private SignUp signUp = SignUp.NONE;

    @ElementCollection
    @CollectionTable(name = "event_organiser")
    @Column(name = "partner_id")
    private Set<Long> organiserIds = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "event_workgroup")
    @Column(name = "workgroup_id")
    private Set<Long> workgroupIds = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "programme_item")
    @OrderColumn(name = "position")
    private List<ProgrammeItem> programme = new ArrayList<>();

    @OneToMany(mappedBy = "event", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<BreakoutSession> sessions = new ArrayList<>();

    @Override
    public void revise(EventForm form) {
        retitle(Fields.text(form.title()));
        kind = Objects.requireNonNullElse(form.kind(), EventKind.NETWORK_MEETING);
        theme = Fields.text(form.theme());
        summary = Fields.text(form.summary());
        lead = PhotoForm.single(form.lead());
        description = RichText.of(Fields.text(form.description()));
        period = Period.of(form);
        place = Place.of(form);
        signUp = SignUp.of(form);
        Fields.replace(organiserIds, form.organiserIds());
        Fields.replace(workgroupIds, form.workgroupIds());
        Fields.replace(
                programme,
                form.programme().stream()
                        .filter(row -> !row.isBlank())
                        .map(ProgrammeItemForm::item)
                        .toList());
        planSessions(form.sessions());
    }

    /** Rows that are gone take their session with them, but never what somebody wrote, unless that was asked for. */
    private void planSessions(List<SessionForm> rows) {
        List<BreakoutSession> wanted = new ArrayList<>();
        Set<BreakoutSession> removed = new LinkedHashSet<>();
        for (SessionForm row : rows) {
            BreakoutSession session = session(row.id()).orElseGet(() -> new BreakoutSession(this));
            if (Boolean.TRUE.equals(row.remove())) {
                removed.add(session);
            } else if (session.id() != null || !row.isBlank()) {
                session.plan(row);
                wanted.add(session);
            }
        }
        sessions.stream()
                .filter(session -> session.isWrittenUp() && !removed.contains(session) && !wanted.contains(session))
                .forEach(wanted::add);
        sessions.retainAll(wanted);
        wanted.stream().filter(session -> !sessions.contains(session)).forEach(sessions::add);
        wanted.forEach(session -> session.place(wanted.indexOf(session)));
        sessions.sort(Comparator.comparingInt(BreakoutSession::position));
    }

    @Override
    public EventForm asForm() {
        return new EventForm(
                version(),
                title(),
                publication().slug(),
                kind,
                theme,
                summary,
                description.html(),
                period.startsOn(),
                period.startsTime(),
                period.endsOn(),
                period.endsTime(),
                period.wholeDay(),
                place.locationName(),
                place.locationAddress(),
                place.district(),
                place.access(),
                List.copyOf(organiserIds),
                List.copyOf(workgroupIds),
                signUp.contactId(),
                signUp.registrationUntil(),
                signUp.capacity(),
                signUp.waitingList(),
                programme.stream().map(ProgrammeItemForm::of).toList(),
                sessions.stream().map(BreakoutSession::asForm).toList(),
                PhotoForm.single(lead));
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (period.startsOn() == null) {
            gaps.add(new Gap("startsOn", "events.gap.date"));
        } else if (!period.isKnown()) {
            gaps.add(new Gap("startsAt", "events.gap.time"));
        }
        if (summary.isEmpty()) {
            gaps.add(new Gap("summary", "events.gap.summary"));
        }
        if (place.locationName().isEmpty()) {
            gaps.add(new Gap("locationName", "events.gap.place"));
        }
        for (int row = 0; row < sessions.size(); row++) {
            if (sessions.get(row).title().isEmpty()) {
                gaps.add(new Gap("sessions[" + row + "].title", "events.gap.session", row + 1));
            }
        }
        return gaps;
    }

    /** The session of this number, when it is one of this event. */
    Optional<BreakoutSession> session(@Nullable Long id) {
        return sessions.stream()
                .filter(session -> id != null && id.equals(session.id()))
                .findFirst();
    }

    EventKind sort() {
        return kind;
    }

    String theme() {
        return theme;
    }

    /** The photo on top of the page and on its card. */
    Photo lead() {
        return lead;
    }

    String summary() {
        return summary;
    }

    RichText description() {
        return description;
    }

    Period period() {
        return period;
    }

    Place place() {
        return place;
    }

    SignUp signUp() {
        return signUp;
    }

    Set<Long> organiserIds() {
        return Set.copyOf(organiserIds);
    }

    Set<Long> workgroupIds() {
        return Set.copyOf(workgroupIds);
    }

    List<ProgrammeItem> programme() {
        return List.copyOf(programme);
    }

    List<BreakoutSession> sessions() {
        return List.copyOf(sessions);
    }
}
