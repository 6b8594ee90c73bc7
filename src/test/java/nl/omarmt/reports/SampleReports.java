package nl.omarmt.reports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.omarmt.events.DocumentForm;
import nl.omarmt.media.PhotoForm;
import org.jspecify.annotations.Nullable;

/** Reports for tests, in the words that somebody would type. */
public final class SampleReports {

    static final LocalDate HELD = LocalDate.of(2026, 11, 12);

    private SampleReports() {}

    /** A complete report without an event. */
    public static ReportForm form(String title) {
        return form(title, text("Opening", "<p>De coördinator heet iedereen welkom.</p>"));
    }

    /** The same with one section of text instead. */
    public static ReportForm form(String title, String heading, String body) {
        return form(title, text(heading, body));
    }

    static ReportForm form(String title, SectionForm... sections) {
        return led(title, List.of(), sections);
    }

    /** The same with this photo on top, if any. */
    static ReportForm led(String title, List<PhotoForm> lead, SectionForm... sections) {
        return new ReportForm(
                null,
                title,
                null,
                null,
                HELD,
                "Bibliotheek Neude",
                "samen eten",
                82,
                "Ruim tachtig partners deelden wat werkt tegen eenzaamheid.",
                "<p>Het begon met soep.</p>",
                "Vier wijken starten een eettafel.\nJongeren denken mee.",
                List.of(),
                List.of(),
                List.of(sections),
                List.of(),
                lead);
    }

    static ReportForm onlyATitle() {
        return new ReportForm(
                null, "Soep", null, null, null, null, null, null, null, null, null, List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    /** The same report with these sections. */
    static ReportForm with(ReportForm form, List<SectionForm> sections) {
        return form.held(form.eventId(), form.metOn(), form.place(), form.theme(), form.partnerIds(), sections);
    }

    /** The same report about this event. */
    static ReportForm about(@Nullable Long eventId, ReportForm form) {
        return form.held(eventId, null, null, null, form.partnerIds(), form.sections());
    }

    /** The same report at this address. */
    static ReportForm at(String slug, ReportForm form) {
        return new ReportForm(
                form.version(),
                form.title(),
                slug,
                form.eventId(),
                form.metOn(),
                form.place(),
                form.theme(),
                form.attendance(),
                form.summary(),
                form.introduction(),
                form.highlights(),
                form.partnerIds(),
                form.relatedRefs(),
                form.sections(),
                form.sessions(),
                List.of());
    }

    static SectionForm text(@Nullable String heading, String body) {
        return new SectionForm(
                null,
                SectionKind.TEXT,
                heading,
                body,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    /** The same section with another heading. */
    static SectionForm headed(SectionForm section, String heading) {
        return new SectionForm(
                section.id(),
                section.kind(),
                heading,
                section.body(),
                section.workgroupId(),
                section.callId(),
                section.quote(),
                section.quoteBy(),
                section.videoProvider(),
                section.videoId(),
                section.videoTitle(),
                section.videoText(),
                section.documents(),
                section.photos(),
                null);
    }

    static SectionForm update(@Nullable Long workgroupId) {
        return new SectionForm(
                null,
                SectionKind.WORKGROUP_UPDATE,
                null,
                "<h2>Op pad</h2><p>De werkgroep ging langs bij zes initiatieven.</p>",
                workgroupId,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new DocumentForm("Presentatie Cultuurtrek", null)),
                List.of(),
                null);
    }

    static SectionForm call(@Nullable Long callId) {
        return new SectionForm(
                null,
                SectionKind.CALL,
                null,
                null,
                null,
                callId,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    static SectionForm quote(@Nullable String words) {
        return new SectionForm(
                null,
                SectionKind.QUOTE,
                null,
                null,
                null,
                null,
                words,
                "een deelnemer",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    static SectionForm video(String address) {
        return new SectionForm(
                null,
                SectionKind.VIDEO,
                "Kijk mee",
                null,
                null,
                null,
                null,
                null,
                null,
                address,
                "Random Acts of Kindness",
                "Winkeliers geven klanten een bloem. Een klant zegt: dit maakt mijn dag goed.",
                List.of(),
                List.of(),
                null);
    }

    static SectionForm photos(PhotoForm... photos) {
        return rows(SectionKind.PHOTO, "Beelden", List.of(), Arrays.asList(photos));
    }

    static SectionForm documents(DocumentForm... documents) {
        return rows(SectionKind.DOCUMENTS, null, Arrays.asList(documents), List.of());
    }

    static SectionForm sessions() {
        return rows(SectionKind.SESSIONS, null, List.of(), List.of());
    }

    private static SectionForm rows(
            SectionKind kind, @Nullable String heading, List<DocumentForm> documents, List<PhotoForm> photos) {
        return new SectionForm(
                null, kind, heading, null, null, null, null, null, null, null, null, null, documents, photos, null);
    }
}
