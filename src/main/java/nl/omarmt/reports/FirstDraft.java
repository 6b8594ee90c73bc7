package nl.omarmt.reports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.omarmt.drafting.Choice;
import nl.omarmt.drafting.Fields;
import nl.omarmt.events.EventForm;
import nl.omarmt.events.Events;
import nl.omarmt.events.ProgrammeItemForm;
import nl.omarmt.workgroups.Workgroups;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a report of an event begins with: its title, a section for each item of the programme, and a place for the sessions.
 * An item that is about a workgroup becomes its update.
 */
@Component
class FirstDraft {

    /** The language in which the network writes. */
    private static final Locale CONTENT = Locale.forLanguageTag("nl");

    private final Events events;
    private final Workgroups workgroups;
    private final MessageSource messages;

    FirstDraft(Events events, Workgroups workgroups, MessageSource messages) {
        this.events = events;
        this.workgroups = workgroups;
        this.messages = messages;
    }

    /** @throws nl.omarmt.web.NotFound when there is no such event */
    ReportForm of(long eventId) {
        EventForm event = events.form(eventId);
        List<Choice> known = workgroups.options();
        boolean parallel = !event.sessions().isEmpty();
        List<SectionForm> sections = new ArrayList<>();
        for (ProgrammeItemForm item : event.programme()) {
            sections.add(section(item, parallel, known));
        }
        if (parallel && sections.stream().noneMatch(section -> section.sort() == SectionKind.SESSIONS)) {
            sections.add(SectionForm.headed(SectionKind.SESSIONS, words("reports.draft.sessions"), null));
        }
        return ReportForm.begun(title(Fields.text(event.title()), event.startsOn()), eventId, sections);
    }

    private SectionForm section(ProgrammeItemForm item, boolean parallel, List<Choice> known) {
        String title = Fields.text(item.title());
        String heading = item.speaker() == null ? title : words("reports.draft.heading", title, item.speaker());
        if (parallel && title.toLowerCase(CONTENT).contains(words("reports.draft.session"))) {
            return SectionForm.headed(SectionKind.SESSIONS, title, null);
        }
        Optional<Long> workgroup = known.stream()
                .filter(choice ->
                        title.toLowerCase(CONTENT).contains(choice.label().toLowerCase(CONTENT)))
                .map(choice -> (Long) choice.value())
                .findFirst();
        return SectionForm.headed(
                workgroup.isPresent() ? SectionKind.WORKGROUP_UPDATE : SectionKind.TEXT,
                heading,
                workgroup.orElse(null));
    }

    private String title(String event, @Nullable LocalDate day) {
        String date = day == null ? "" : day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", CONTENT));
        return words("reports.draft.title", event, event.contains(date) ? "" : date)
                .strip();
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, CONTENT);
    }
}
