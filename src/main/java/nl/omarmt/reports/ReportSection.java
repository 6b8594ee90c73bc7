package nl.omarmt.reports;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.omarmt.drafting.Fields;
import nl.omarmt.events.Document;
import nl.omarmt.events.DocumentForm;
import nl.omarmt.media.Photo;
import nl.omarmt.media.PhotoForm;
import nl.omarmt.publishing.Reserving;
import nl.omarmt.publishing.RowNumber;
import nl.omarmt.text.RichText;
import org.jspecify.annotations.Nullable;

/** One part of a report. What it does not have by its kind stays empty. */
@Entity
class ReportSection implements Reserving {

    @Id
    @RowNumber
    private @Nullable Long id;

    @Transient
    private @Nullable Long reserved;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Report report;

    private int position;

    @Enumerated(EnumType.STRING)
    private SectionKind kind = SectionKind.TEXT;

    private String heading = "";
    private String anchor = "";
    private boolean anchorSettled;
    private RichText body = RichText.EMPTY;
    private @Nullable Long workgroupId;
    private @Nullable Long callId;
    private String quote = "";
    private String quoteBy = "";

    @Embedded
    private Video video = Video.NONE;

    @ElementCollection
    @CollectionTable(name = "report_document", joinColumns = @JoinColumn(name = "section_id"))
    @OrderColumn(name = "position")
    private List<Document> documents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_photo", joinColumns = @JoinColumn(name = "section_id"))
    @OrderColumn(name = "position")
    private List<Photo> photos = new ArrayList<>();

    ReportSection(Report report) {
        this.report = report;
    }

    protected ReportSection() {}

    /** Takes over what was written, as far as its kind has a place for it. */
    void revise(SectionForm form, int newPosition) {
        position = newPosition;
        kind = form.sort();
        heading = kind.hasHeading() ? Fields.text(form.heading()) : "";
        body = kind.hasBody() ? RichText.of(Fields.text(form.body())) : RichText.EMPTY;
        workgroupId = kind == SectionKind.WORKGROUP_UPDATE ? form.workgroupId() : null;
        callId = kind == SectionKind.CALL ? form.callId() : null;
        quote = kind == SectionKind.QUOTE ? Fields.text(form.quote()) : "";
        quoteBy = kind == SectionKind.QUOTE ? Fields.text(form.quoteBy()) : "";
        video = kind == SectionKind.VIDEO ? Video.of(form) : Video.NONE;
        Fields.replace(documents, kind.hasDocuments() ? documents(form) : List.of());
        Fields.replace(photos, kind.hasPhotos() ? photos(form) : List.of());
    }

    private static List<Document> documents(SectionForm form) {
        return form.documents().stream()
                .filter(row -> !row.isBlank())
                .map(DocumentForm::document)
                .toList();
    }

    private static List<Photo> photos(SectionForm form) {
        return form.photos().stream()
                .filter(row -> !row.isBlank())
                .map(PhotoForm::photo)
                .toList();
    }

    SectionForm asForm() {
        return new SectionForm(
                id(),
                kind,
                heading,
                body.html(),
                workgroupId,
                callId,
                quote,
                quoteBy,
                null,
                video.address(),
                video.videoTitle(),
                video.videoText(),
                documents.stream().map(DocumentForm::of).toList(),
                photos.stream().map(PhotoForm::of).toList(),
                video.videoPosterId());
    }

    /** Gives it its place on the page; a settled one stays where readers know it. */
    void anchor(SectionAnchors anchors) {
        if (!anchorSettled) {
            anchor = anchors.make(heading, kind);
        }
    }

    /** From now on readers can know its place. */
    void settle() {
        anchorSettled = true;
    }

    boolean isSettled() {
        return anchorSettled;
    }

    /** The number of the stored row, or the one that was reserved for it. */
    @Nullable
    Long id() {
        return id == null ? reserved : id;
    }

    @Override
    public @Nullable Long reserved() {
        return reserved;
    }

    /** Takes the number with which it will be stored. */
    void reserve(long number) {
        reserved = number;
    }

    int position() {
        return position;
    }

    SectionKind kind() {
        return kind;
    }

    String heading() {
        return heading;
    }

    String anchor() {
        return anchor;
    }

    RichText body() {
        return body;
    }

    @Nullable
    Long workgroupId() {
        return workgroupId;
    }

    @Nullable
    Long callId() {
        return callId;
    }

    String quote() {
        return quote;
    }

    String quoteBy() {
        return quoteBy;
    }

    Video video() {
        return video;
    }

    List<Document> documents() {
        return List.copyOf(documents);
    }

    List<Photo> photos() {
        return List.copyOf(photos);
    }

    /** What the headings within its body begin with in their anchors; no section can be called so. */
    String innerAnchor() {
        return SectionAnchors.INNER + Objects.requireNonNull(id());
    }
}
