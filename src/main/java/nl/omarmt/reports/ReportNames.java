package nl.omarmt.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omarmt.calls.CallCard;
import nl.omarmt.calls.Calls;
import nl.omarmt.catalogue.CatalogueEntry.Name;
import nl.omarmt.events.EventFacts;
import nl.omarmt.events.Events;
import nl.omarmt.events.SessionPage;
import nl.omarmt.partners.Partners;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.workgroups.WorkgroupCard;
import nl.omarmt.workgroups.Workgroups;
import org.springframework.stereotype.Component;

/** Finds out whom a report names and where, so that their pages lead to that place in it. */
@Component
class ReportNames {

    private final Events events;
    private final Calls calls;
    private final Workgroups workgroups;
    private final Partners partners;

    ReportNames(Events events, Calls calls, Workgroups workgroups, Partners partners) {
        this.events = events;
        this.calls = calls;
        this.workgroups = workgroups;
        this.partners = partners;
    }

    /** Who has a place of its own in the report is not named by the report as a whole as well. */
    List<Name> of(Report report) {
        List<Name> names = new ArrayList<>(places(report));
        Set<Ref> placed = names.stream().map(Name::named).collect(Collectors.toSet());
        Optional<EventFacts> event = report.eventId().flatMap(events::facts);
        event.ifPresent(held -> names.add(new Name(new Ref(Kind.EVENT, held.id()))));
        Name.mentionedIn(report.introduction(), "", "").stream()
                .filter(name -> !placed.contains(name.named()))
                .forEach(names::add);
        List.of(report.partnerIds(), event.map(EventFacts::organiserIds).orElse(Set.of())).stream()
                .flatMap(Collection::stream)
                .map(id -> new Ref(Kind.PARTNER, id))
                .distinct()
                .filter(partner -> !placed.contains(partner))
                .forEach(partner -> names.add(new Name(partner)));
        return names;
    }

    private List<Name> places(Report report) {
        List<Name> names = new ArrayList<>(updates(report));
        report.sections().stream()
                .filter(section -> section.kind() != SectionKind.CALL)
                .forEach(section -> names.addAll(mentioned(section, section.heading())));
        names.addAll(asked(report));
        if (!report.sections(SectionKind.SESSIONS).isEmpty()) {
            report.eventId().ifPresent(id -> names.addAll(led(id)));
        }
        return names;
    }

    private List<Name> updates(Report report) {
        List<ReportSection> updates = report.sections(SectionKind.WORKGROUP_UPDATE).stream()
                .filter(section -> section.workgroupId() != null)
                .toList();
        Map<Long, WorkgroupCard> cards = workgroups.cards(
                updates.stream().map(ReportSection::workgroupId).distinct().toList());
        return updates.stream()
                .flatMap(section -> Stream.ofNullable(cards.get(section.workgroupId()))
                        .map(card -> new Name(
                                new Ref(Kind.WORKGROUP, card.id()), section.anchor(), heading(section, card.title()))))
                .toList();
    }

    /** The calls that readers can see, and the partners whose contact persons answer them. */
    private List<Name> asked(Report report) {
        List<ReportSection> places = report.sections(SectionKind.CALL).stream()
                .filter(section -> section.callId() != null)
                .toList();
        Map<Long, CallCard> cards = calls.unanswered(
                places.stream().map(ReportSection::callId).distinct().toList());
        Map<Long, Long> partnerIds = partners.partnerIdsOf(cards.values().stream()
                .map(CallCard::contactId)
                .filter(Objects::nonNull)
                .toList());
        List<Name> names = new ArrayList<>();
        for (ReportSection section : places) {
            CallCard call = cards.get(section.callId());
            if (call != null && SectionPage.isShown(call)) {
                String heading = heading(section, call.title());
                names.add(new Name(new Ref(Kind.CALL, call.id()), section.anchor(), heading));
                names.addAll(mentioned(section, heading));
                Long partnerId = call.contactId() == null ? null : partnerIds.get(call.contactId());
                if (partnerId != null) {
                    names.add(new Name(new Ref(Kind.PARTNER, partnerId), section.anchor(), heading));
                }
            }
        }
        return names;
    }

    private List<Name> led(long eventId) {
        List<SessionPage> sessions = events.unnamedSessions(eventId).stream()
                .filter(WriteUpGaps::isShown)
                .toList();
        Map<Long, Long> partnerIds = partners.partnerIdsOf(sessions.stream()
                .flatMap(session -> session.contactIds().stream())
                .collect(Collectors.toSet()));
        return sessions.stream()
                .flatMap(session -> Stream.concat(
                        session.contactIds().stream()
                                .map(partnerIds::get)
                                .filter(Objects::nonNull)
                                .distinct()
                                .map(id -> new Name(new Ref(Kind.PARTNER, id), session.anchor(), session.title())),
                        Name.mentionedIn(session.summary(), session.anchor(), session.title()).stream()))
                .toList();
    }

    /** A section without a heading is no place that can be called by a name: then the report as a whole mentions them. */
    private static List<Name> mentioned(ReportSection section, String heading) {
        return Name.mentionedIn(section.body(), heading.isEmpty() ? "" : section.anchor(), heading);
    }

    private static String heading(ReportSection section, String otherwise) {
        return section.heading().isEmpty() ? otherwise : section.heading();
    }
}
