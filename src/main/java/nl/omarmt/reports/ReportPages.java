package nl.omarmt.reports;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.omarmt.calls.CallCard;
import nl.omarmt.calls.Calls;
import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.catalogue.Surroundings;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.events.Document;
import nl.omarmt.events.Events;
import nl.omarmt.events.SessionPage;
import nl.omarmt.media.Media;
import nl.omarmt.media.PageMedia;
import nl.omarmt.partners.ContactCard;
import nl.omarmt.partners.Partners;
import nl.omarmt.publishing.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts the page of a report together from what other modules hold, in four statements besides the report itself: the
 * catalogue, the sessions, the calls, and all contact persons at once. What readers may not see elsewhere is left out.
 */
@Component
class ReportPages {

    private final Catalogue catalogue;
    private final Events events;
    private final Calls calls;
    private final Partners partners;
    private final Media media;
    private final MessageSource messages;
    private final Clock clock;

    ReportPages(
            Catalogue catalogue,
            Events events,
            Calls calls,
            Partners partners,
            Media media,
            MessageSource messages,
            Clock clock) {
        this.catalogue = catalogue;
        this.events = events;
        this.calls = calls;
        this.partners = partners;
        this.media = media;
        this.messages = messages;
        this.clock = clock;
    }

    ReportPage of(Report report) {
        Surroundings around = catalogue.around(report.ref(), report.related(), clock.instant(), Reports.MEETINGS);
        List<SessionPage> sessions = report.sections(SectionKind.SESSIONS).isEmpty()
                ? List.of()
                : report.eventId().map(events::unnamedSessions).orElse(List.of()).stream()
                        .filter(WriteUpGaps::isShown)
                        .toList();
        Map<Long, CallCard> asked = calls.unanswered(report.sections(SectionKind.CALL).stream()
                .map(ReportSection::callId)
                .filter(Objects::nonNull)
                .toList());
        Map<Long, ContactCard> contacts = partners.contacts(contactIds(sessions, asked.values()));
        List<SectionPage> sections = report.sections().stream()
                .map(section -> section(
                        section,
                        around,
                        section.callId() == null ? null : asked.get(section.callId()),
                        sessions,
                        contacts))
                .filter(SectionPage::isShown)
                .toList();
        return ReportPage.of(report, around, sections, media(report, sections), words("reports.show.highlights"));
    }

    private PageMedia media(Report report, List<SectionPage> sections) {
        return media.on(
                Stream.concat(
                        Stream.concat(
                                Stream.ofNullable(report.lead().imageId()),
                                report.introduction().images()),
                        sections.stream().flatMap(SectionPage::images)),
                sections.stream().flatMap(SectionPage::everyDocument).map(Document::address));
    }

    private SectionPage section(
            ReportSection section,
            Surroundings around,
            @Nullable CallCard call,
            List<SessionPage> sessions,
            Map<Long, ContactCard> contacts) {
        Teaser workgroup = around.named(Kind.WORKGROUP, section.workgroupId()).orElse(null);
        return SectionPage.of(
                section,
                heading(section, workgroup),
                workgroup,
                call == null || !SectionPage.isShown(call) ? null : call.answeredBy(contacts),
                section.kind() == SectionKind.SESSIONS
                        ? sessions.stream()
                                .map(session -> session.named(contacts).linked(around.addresses()))
                                .toList()
                        : List.of(),
                around.addresses());
    }

    /** What was typed, or what such a section is usually called where it needs a heading. */
    private String heading(ReportSection section, @Nullable Teaser workgroup) {
        if (!section.heading().isEmpty()) {
            return section.heading();
        }
        return switch (section.kind()) {
            case WORKGROUP_UPDATE -> workgroup == null ? words("reports.show.update") : workgroup.title();
            case SESSIONS -> words("reports.show.sessions");
            case DOCUMENTS -> words("reports.show.documents");
            case TEXT, CALL, PHOTO, VIDEO, QUOTE -> "";
        };
    }

    private static Set<Long> contactIds(List<SessionPage> sessions, Collection<CallCard> calls) {
        Set<Long> ids = new HashSet<>();
        sessions.forEach(session -> ids.addAll(session.contactIds()));
        calls.stream().map(CallCard::contactId).filter(Objects::nonNull).forEach(ids::add);
        return ids;
    }

    private String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
