package nl.omarmt.events;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.omarmt.drafting.EditForm;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.PointsTo;
import nl.omarmt.drafting.SlugText;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.ReadAs;
import nl.omarmt.media.PhotoForm;
import nl.omarmt.web.PlausibleDate;
import nl.omarmt.web.RowMove;
import org.jspecify.annotations.Nullable;

/** What the editor of an event posts; dates and times as people agree on them, in the zone of the network. */
@PossibleTimes
public record EventForm(
        @Nullable Integer version,

        @ReadAs(Part.TITLE) @NotBlank @Size(max = 300) @Nullable
        String title,

        @SlugText @Nullable String slug,
        @Nullable EventKind kind,
        @ReadAs(Part.LINE) @Size(max = 100) @Nullable String theme,
        @ReadAs(Part.SUMMARY) @Size(max = 500) @Nullable String summary,
        @ReadAs(Part.TEXT) @Size(max = 200_000) @Nullable String description,
        @ReadAs(Part.DATE) @PlausibleDate @Nullable LocalDate startsOn,
        @Nullable LocalTime startsAt,
        @PlausibleDate @Nullable LocalDate endsOn,
        @Nullable LocalTime endsAt,
        @Nullable Boolean wholeDay,
        @ReadAs(Part.LINE) @Size(max = 200) @Nullable String locationName,
        @ReadAs(Part.LINE) @Size(max = 300) @Nullable String locationAddress,
        @ReadAs(Part.LINE) @Size(max = 100) @Nullable String district,
        @ReadAs(Part.PARAGRAPHS) @Size(max = 2000) @Nullable String access,
        @PointsTo("partner") @Size(max = 1000) List<Long> organiserIds,
        @PointsTo("workgroup") @Size(max = 1000) List<Long> workgroupIds,
        @PointsTo("contact") @Nullable Long contactId,
        @PlausibleDate @Nullable LocalDate registrationUntil,
        @Min(1) @Max(100_000) @Nullable Integer capacity,
        @Nullable Boolean waitingList,
        @Size(max = 100) List<@Valid ProgrammeItemForm> programme,
        @Size(max = 100) List<@Valid SessionForm> sessions,
        @Size(max = 1) List<@Valid PhotoForm> lead)
        implements EditForm<EventForm> {

    public EventForm {
        title = Fields.line(title);
        slug = Fields.line(slug);
        theme = Fields.line(theme);
        summary = Fields.line(summary);
        locationName = Fields.line(locationName);
        locationAddress = Fields.line(locationAddress);
        district = Fields.line(district);
        access = Fields.line(access);
        organiserIds = Fields.rows(organiserIds);
        workgroupIds = Fields.rows(workgroupIds);
        programme = Fields.rows(programme);
        sessions = Fields.rows(sessions);
        lead = Fields.rows(lead);
    }

    /** Whether it fills its days from midnight to midnight. */
    boolean isWholeDay() {
        return Boolean.TRUE.equals(wholeDay);
    }

    @Override
    public EventForm withVersion(@Nullable Integer seen) {
        return with(seen, organiserIds, workgroupIds, contactId, programme, sessions, lead);
    }

    @Override
    public EventForm withRows(RowMove move) {
        return with(
                version,
                organiserIds,
                workgroupIds,
                contactId,
                move.on("programme", programme, ProgrammeItemForm::blank),
                move.on("sessions", sessions, SessionForm::blank),
                move.on("lead", lead, PhotoForm::blank));
    }

    /** The same text, naming only those partners, workgroups and contact persons that are known. */
    EventForm naming(Set<Long> partners, Set<Long> workgroups, Set<Long> persons) {
        return with(
                version,
                organiserIds.stream().filter(partners::contains).distinct().toList(),
                workgroupIds.stream().filter(workgroups::contains).distinct().toList(),
                contactId != null && persons.contains(contactId) ? contactId : null,
                programme,
                sessions.stream().map(session -> session.ledBy(persons)).toList(),
                lead);
    }

    /** Every contact person that it names. */
    Set<Long> personIds() {
        Set<Long> persons = new LinkedHashSet<>();
        sessions.forEach(session -> persons.addAll(session.facilitatorIds()));
        if (contactId != null) {
            persons.add(contactId);
        }
        return persons;
    }

    private EventForm with(
            @Nullable Integer seen,
            List<Long> newOrganisers,
            List<Long> newWorkgroups,
            @Nullable Long newContact,
            List<ProgrammeItemForm> newProgramme,
            List<SessionForm> newSessions,
            List<PhotoForm> newLead) {
        return new EventForm(
                seen,
                title,
                slug,
                kind,
                theme,
                summary,
                description,
                startsOn,
                startsAt,
                endsOn,
                endsAt,
                wholeDay,
                locationName,
                locationAddress,
                district,
                access,
                newOrganisers,
                newWorkgroups,
                newContact,
                registrationUntil,
                capacity,
                waitingList,
                newProgramme,
                newSessions,
                newLead);
    }
}
