package nl.omarmt.reports;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.Written;
import nl.omarmt.events.EventFacts;
import nl.omarmt.media.Photo;
import nl.omarmt.media.PhotoForm;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.text.Lines;
import nl.omarmt.text.RichText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One report with its sections. When, where and about what the meeting was follows its event, as long as it has one. */
@Entity
class Report extends Content implements Written<ReportForm> {

    private static final int RELATED = 3;

    private @Nullable Long eventId;
    private @Nullable LocalDate metOn;
    private String place = "";
    private String theme = "";
    private @Nullable Integer attendance;
    private String summary = "";
    private RichText introduction = RichText.EMPTY;

    @Embedded
    @EmbeddedColumnNaming("lead_%s")
    private Photo lead = Photo.NONE;

    // An array rather than a table: the page of a report is read in one statement.
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> highlights = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_partner")
    @Column(name = "partner_id")
    private Set<Long> partnerIds = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "report_related")
    @OrderColumn(name = "position")
    @Column(name = "ref")
    private List<String> related = new ArrayList<>();

    // A set, because a list without an order column would hold a section once for each of its documents when both are
    // fetched.
    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<ReportSection> sections = new LinkedHashSet<>();

    @Override
    public void revise(ReportForm form) {
        retitle(Fields.text(form.title()));
        eventId = form.eventId();
        metOn = form.metOn();
        place = Fields.text(form.place());
        theme = Fields.text(form.theme());
        attendance = form.attendance();
        summary = Fields.text(form.summary());
        lead = PhotoForm.single(form.lead());
        introduction = RichText.of(Fields.text(form.introduction()));
        highlights = Lines.split(form.highlights());
        Fields.replace(partnerIds, form.partnerIds().stream().distinct().toList());
        Fields.replace(related, form.relatedRefs().stream().limit(RELATED).toList());
        write(form.sections());
    }

    /** Rows that are still there keep their numbers and, once readers can know them, their anchors. */
    private void write(List<SectionForm> rows) {
        Set<ReportSection> written = new LinkedHashSet<>();
        for (SectionForm row : rows) {
            ReportSection section = section(row.id())
                    .filter(known -> !written.contains(known))
                    .orElseGet(() -> new ReportSection(this));
            section.revise(row, written.size());
            written.add(section);
        }
        sections.retainAll(written);
        sections.addAll(written);
        SectionAnchors anchors = new SectionAnchors(sections().stream()
                .filter(ReportSection::isSettled)
                .map(ReportSection::anchor)
                .toList());
        sections().forEach(section -> section.anchor(anchors));
        if (publication().isReleased()) {
            sections.forEach(ReportSection::settle);
        }
    }

    private Optional<ReportSection> section(@Nullable Long id) {
        return sections.stream()
                .filter(section -> id != null && id.equals(section.id()))
                .findFirst();
    }

    @Override
    public ReportForm asForm() {
        return new ReportForm(
                version(),
                title(),
                publication().slug(),
                eventId,
                metOn,
                place,
                theme,
                attendance,
                summary,
                introduction.html(),
                Lines.join(highlights),
                List.copyOf(partnerIds),
                List.copyOf(related),
                sections().stream().map(ReportSection::asForm).toList(),
                List.of(),
                PhotoForm.single(lead));
    }

    /** Takes over what its event says of itself now. */
    void follow(EventFacts event) {
        metOn = event.date();
        place = event.place();
        theme = event.theme();
    }

    @Override
    public void reserve(long number, ToLongFunction<String> parts) {
        super.reserve(number, parts);
        sections().forEach(section -> section.reserve(parts.applyAsLong("report_section")));
    }

    @Override
    public void publish(Instant at) {
        super.publish(at);
        sections.forEach(ReportSection::settle);
    }

    @Override
    public Kind kind() {
        return Kind.REPORT;
    }

    /** What it can see itself; what its sessions miss is seen by {@link WriteUpGaps}. */
    @Override
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (metOn == null) {
            gaps.add(
                    eventId == null
                            ? new Gap("eventId", "reports.gap.date")
                            : new Gap("eventId", "reports.gap.date.event"));
        }
        if (summary.isEmpty()) {
            gaps.add(new Gap("summary", "reports.gap.summary"));
        }
        if (sections.isEmpty()) {
            gaps.add(new Gap("sections", "reports.gap.sections"));
        }
        sections().forEach(section -> gaps.addAll(SectionGaps.of(section)));
        return gaps;
    }

    Optional<Long> eventId() {
        return Optional.ofNullable(eventId);
    }

    Optional<LocalDate> metOn() {
        return Optional.ofNullable(metOn);
    }

    String place() {
        return place;
    }

    String theme() {
        return theme;
    }

    @Nullable
    Integer attendance() {
        return attendance;
    }

    /** The photo on top of the page and on its card. */
    Photo lead() {
        return lead;
    }

    String summary() {
        return summary;
    }

    RichText introduction() {
        return introduction;
    }

    List<String> highlights() {
        return List.copyOf(highlights);
    }

    Set<Long> partnerIds() {
        return Set.copyOf(partnerIds);
    }

    List<Ref> related() {
        return related.stream().flatMap(ref -> Ref.parse(ref).stream()).toList();
    }

    /** In the order in which readers see them. */
    List<ReportSection> sections() {
        return sections.stream()
                .sorted(Comparator.comparingInt(ReportSection::position))
                .toList();
    }

    List<ReportSection> sections(SectionKind kind) {
        return sections().stream().filter(section -> section.kind() == kind).toList();
    }
}
