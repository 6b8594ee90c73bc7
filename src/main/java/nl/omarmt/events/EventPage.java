package nl.omarmt.events;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omarmt.catalogue.Link;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.media.PageMedia;
import nl.omarmt.media.Photo;
import nl.omarmt.partners.ContactCard;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.text.RenderedText;
import nl.omarmt.web.Amended;
import nl.omarmt.web.Described;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;

/**
 * An event as readers see it.
 *
 * @param starts in the zone of the network
 * @param ends when it is or was over; of whole days the midnight that follows them
 * @param over whether it has been
 * @param district unless the place or the address says it
 * @param organisers the public ones among the partners that organise it
 * @param about what names this event: its report, articles
 */
public record EventPage(
        Ref ref,
        String path,
        String title,
        EventKind kind,
        String theme,
        String summary,
        RenderedText description,
        @Nullable ZonedDateTime starts,
        @Nullable ZonedDateTime ends,
        boolean wholeDay,
        boolean over,
        String place,
        String address,
        String district,
        String access,
        List<ProgrammeItem> programme,
        List<SessionPage> sessions,
        List<Link> organisers,
        List<Link> workgroups,
        SignUpPage signUp,
        List<Teaser> about,
        @Nullable Amended amended,
        Photo lead,
        PageMedia media)
        implements Described {

    static EventPage of(
            Event event,
            List<SessionPage> sessions,
            Map<Long, ContactCard> contacts,
            List<Link> named,
            List<Teaser> about,
            PageMedia media,
            ZonedDateTime now) {
        ZonedDateTime starts = event.period().start().orElse(null);
        ZonedDateTime ends = event.period().end().orElse(null);
        Long contactId = event.signUp().contactId();
        return new EventPage(
                event.ref(),
                event.path(),
                event.title(),
                event.sort(),
                event.theme(),
                event.summary(),
                event.description().render("over").linked(Link.addresses(named)),
                starts,
                ends,
                event.period().wholeDay() || event.period().startsTime() == null,
                ends != null && !now.isBefore(ends),
                event.place().locationName(),
                event.place().locationAddress(),
                event.place().furtherDistrict(),
                event.place().access(),
                event.programme(),
                sessions,
                named.stream()
                        .filter(link -> link.ref().kind() == Kind.PARTNER
                                && event.organiserIds().contains(link.ref().id()))
                        .toList(),
                named.stream()
                        .filter(link -> link.ref().kind() == Kind.WORKGROUP
                                && event.workgroupIds().contains(link.ref().id()))
                        .toList(),
                SignUpPage.of(event.signUp(), contactId == null ? null : contacts.get(contactId), starts, now),
                about,
                event.publication().amended(Amended::new),
                event.lead(),
                media);
    }

    @Override
    public @Nullable LocalDate date() {
        return starts == null ? null : starts.toLocalDate();
    }

    /** The last day, included. */
    public @Nullable LocalDate lastDate() {
        return starts == null || ends == null ? date() : Time.lastDay(starts, ends);
    }

    public boolean isSeveralDays() {
        LocalDate first = date();
        LocalDate last = lastDate();
        return first != null && last != null && last.isAfter(first);
    }

    /** The report of this event, once it is public: it names the event as a whole and keeps its date; others only mention it. */
    public Optional<Teaser> report() {
        return about.stream()
                .filter(teaser -> teaser.ref().kind() == Kind.REPORT
                        && teaser.heading().isEmpty()
                        && teaser.date().equals(date()))
                .findFirst();
    }

    /** Where readers find what a session yielded: in the report, when something was written. */
    public String written(SessionPage session) {
        return session.isWrittenUp()
                ? report().map(report -> report.path() + "#" + session.anchor()).orElse("")
                : "";
    }

    /** What else names it. */
    public List<Teaser> others() {
        Ref own = report().map(Teaser::ref).orElse(ref);
        return about.stream().filter(teaser -> !teaser.ref().equals(own)).toList();
    }

    /** Where a coordinator changes it. */
    public String editPath() {
        return ref.kind().adminPath(ref.id());
    }
}
