package nl.omarmt.reports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.omarmt.drafting.EditForm;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.PointsTo;
import nl.omarmt.drafting.SlugText;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.ReadAs;
import nl.omarmt.events.SessionWriteUpForm;
import nl.omarmt.media.PhotoForm;
import nl.omarmt.web.PlausibleDate;
import nl.omarmt.web.RowMove;
import org.jspecify.annotations.Nullable;

/**
 * What the editor of a report posts.
 *
 * @param metOn with {@code place} and {@code theme}: for a report without an event; one with an event takes them over
 * @param highlights "In het kort", one a line
 * @param sessions what was written about the sessions of the event
 */
public record ReportForm(
        @Nullable Integer version,

        @ReadAs(Part.TITLE) @NotBlank @Size(max = 300) @Nullable
        String title,

        @SlugText @Nullable String slug,
        @PointsTo("event") @Nullable Long eventId,
        @ReadAs(Part.DATE) @PlausibleDate @Nullable LocalDate metOn,
        @ReadAs(Part.LINE) @Size(max = 300) @Nullable String place,
        @ReadAs(Part.LINE) @Size(max = 200) @Nullable String theme,
        @Min(1) @Max(100_000) @Nullable Integer attendance,
        @ReadAs(Part.SUMMARY) @Size(max = 1000) @Nullable String summary,
        @ReadAs(Part.TEXT) @Size(max = 200_000) @Nullable String introduction,
        @ReadAs(Part.LINES) @Size(max = 5000) @Nullable String highlights,
        @PointsTo("partner") @Size(max = 1000) List<Long> partnerIds,
        @Size(max = 20) List<String> relatedRefs,
        @Size(max = 100) List<@Valid SectionForm> sections,
        @Size(max = 100) List<@Valid SessionWriteUpForm> sessions,
        @Size(max = 1) List<@Valid PhotoForm> lead)
        implements EditForm<ReportForm> {

    public ReportForm {
        title = Fields.line(title);
        slug = Fields.line(slug);
        place = Fields.line(place);
        theme = Fields.line(theme);
        summary = Fields.line(summary);
        partnerIds = Fields.rows(partnerIds);
        relatedRefs = Fields.refs(relatedRefs);
        sections = Fields.rows(sections);
        sessions = Fields.rows(sessions);
        lead = Fields.rows(lead);
    }

    /** The form with which a report of an event begins. */
    static ReportForm begun(String title, long eventId, List<SectionForm> sections) {
        return new ReportForm(
                null, title, null, eventId, null, null, null, null, null, null, null, List.of(), List.of(), sections,
                List.of(), List.of());
    }

    @Override
    public ReportForm withVersion(@Nullable Integer seen) {
        return with(seen, sections, sessions, lead);
    }

    /** Sessions have versions of their own; those that came in the meantime are added, those that are gone left out. */
    @Override
    public ReportForm answering(ReportForm stored) {
        List<SessionWriteUpForm> mine = stored.sessions.stream()
                .map(theirs -> sessions.stream()
                        .filter(session -> Objects.equals(session.id(), theirs.id()))
                        .findFirst()
                        .map(session -> session.withVersion(theirs.version()))
                        .orElse(theirs))
                .toList();
        return with(stored.version, sections, mine, lead);
    }

    /** Date, place and theme are those of the event, as long as there is one. */
    @Override
    public ReportForm asTyped() {
        return eventId == null ? this : held(eventId, null, null, null, partnerIds, sections);
    }

    ReportForm withSessions(List<SessionWriteUpForm> written) {
        return with(version, sections, written, lead);
    }

    @Override
    public ReportForm withRows(RowMove move) {
        List<SectionForm> moved = move.on("sections", sections, () -> SectionForm.blank(added(move)));
        return with(
                version,
                IntStream.range(0, moved.size())
                        .mapToObj(row -> moved.get(row).withRows("sections[" + row + "]", move))
                        .toList(),
                IntStream.range(0, sessions.size())
                        .mapToObj(row -> sessions.get(row).withRows("sessions[" + row + "]", move))
                        .toList(),
                move.on("lead", lead, PhotoForm::blank));
    }

    private static SectionKind added(RowMove move) {
        return Stream.of(SectionKind.values())
                .filter(kind -> kind.name().equals(move.sort()))
                .findFirst()
                .orElse(SectionKind.TEXT);
    }

    private ReportForm with(
            @Nullable Integer seen,
            List<SectionForm> otherSections,
            List<SessionWriteUpForm> otherSessions,
            List<PhotoForm> otherLead) {
        return new ReportForm(
                seen,
                title,
                slug,
                eventId,
                metOn,
                place,
                theme,
                attendance,
                summary,
                introduction,
                highlights,
                partnerIds,
                relatedRefs,
                otherSections,
                otherSessions,
                otherLead);
    }

    /** The same report, with these facts in place of what was typed of them. */
    ReportForm held(
            @Nullable Long event,
            @Nullable LocalDate day,
            @Nullable String where,
            @Nullable String about,
            List<Long> partners,
            List<SectionForm> known) {
        return new ReportForm(
                version,
                title,
                slug,
                event,
                day,
                where,
                about,
                attendance,
                summary,
                introduction,
                highlights,
                partners,
                relatedRefs,
                known,
                sessions,
                lead);
    }
}
