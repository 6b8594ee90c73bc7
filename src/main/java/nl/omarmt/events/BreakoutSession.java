package nl.omarmt.events;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.omarmt.drafting.Fields;
import nl.omarmt.media.Photo;
import nl.omarmt.media.PhotoForm;
import nl.omarmt.publishing.Kind;
import nl.omarmt.text.Lines;
import nl.omarmt.text.RichText;
import nl.omarmt.web.StaleEdit;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One of the parallel groups of a meeting: what was planned, and what was written about it afterwards. */
@Entity
class BreakoutSession {

    private static final int TOGETHER = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Event event;

    private int position;
    private String title = "";
    private String description = "";
    private @Nullable Integer capacity;
    private String room = "";
    private RichText summary = RichText.EMPTY;

    @Enumerated(EnumType.STRING)
    private SessionState state = SessionState.OPEN;

    @ElementCollection
    @CollectionTable(name = "session_facilitator", joinColumns = @jakarta.persistence.JoinColumn(name = "session_id"))
    @Column(name = "contact_id")
    @BatchSize(size = TOGETHER)
    private Set<Long> facilitatorIds = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(
            name = "session_facilitator_name",
            joinColumns = @jakarta.persistence.JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    @Column(name = "name")
    @BatchSize(size = TOGETHER)
    private List<String> facilitatorNames = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "session_tip", joinColumns = @jakarta.persistence.JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    @Column(name = "words")
    @BatchSize(size = TOGETHER)
    private List<String> tips = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "session_commitment", joinColumns = @jakarta.persistence.JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = TOGETHER)
    private List<Commitment> commitments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "session_document", joinColumns = @jakarta.persistence.JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = TOGETHER)
    private List<Document> documents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "session_photo", joinColumns = @jakarta.persistence.JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = TOGETHER)
    private List<Photo> photos = new ArrayList<>();

    BreakoutSession(Event event) {
        this.event = event;
    }

    protected BreakoutSession() {}

    /** Takes over what was planned; what was written about it stays. */
    void plan(SessionForm form) {
        title = Fields.text(form.title());
        description = Fields.text(form.description());
        capacity = form.capacity();
        room = Fields.text(form.room());
        Fields.replace(facilitatorIds, form.facilitatorIds());
        Fields.replace(facilitatorNames, Lines.split(form.facilitatorNames()));
    }

    SessionForm asForm() {
        return new SessionForm(
                id,
                title,
                description,
                capacity,
                room,
                List.copyOf(facilitatorIds),
                Lines.join(facilitatorNames),
                null);
    }

    /**
     * Takes over what was written about it.
     *
     * @throws StaleEdit when somebody else wrote about it in the meantime
     */
    void writeUp(SessionWriteUpForm form) {
        if (form.version() == null || form.version() != version) {
            throw new StaleEdit();
        }
        title = Fields.text(form.title());
        summary = RichText.of(Fields.text(form.summary()));
        state = Objects.requireNonNullElse(form.state(), SessionState.OPEN);
        Fields.replace(tips, Lines.split(form.tips()));
        Fields.replace(
                commitments,
                form.commitments().stream()
                        .filter(row -> !row.isBlank())
                        .map(CommitmentForm::commitment)
                        .toList());
        Fields.replace(
                documents,
                form.documents().stream()
                        .filter(row -> !row.isBlank())
                        .map(DocumentForm::document)
                        .toList());
        Fields.replace(
                photos,
                form.photos().stream()
                        .filter(row -> !row.isBlank())
                        .map(PhotoForm::photo)
                        .toList());
    }

    SessionWriteUpForm asWriteUp() {
        return new SessionWriteUpForm(
                id,
                version,
                title,
                summary.html(),
                Lines.join(tips),
                commitments.stream().map(CommitmentForm::of).toList(),
                documents.stream().map(DocumentForm::of).toList(),
                photos.stream().map(PhotoForm::of).toList(),
                state);
    }

    /** Whether anything was written about it that would go with it. */
    boolean isWrittenUp() {
        return !summary.isEmpty()
                || !tips.isEmpty()
                || !commitments.isEmpty()
                || !documents.isEmpty()
                || !photos.isEmpty();
    }

    /** This session as one that waits for its summary. */
    UnwrittenSession unwritten() {
        Event held = Objects.requireNonNull(event);
        return new UnwrittenSession(
                Objects.requireNonNull(id),
                title,
                held.id(),
                held.title(),
                held.period().endsOn(),
                Kind.EVENT.adminPath(held.id()));
    }

    void place(int newPosition) {
        position = newPosition;
    }

    @Nullable
    Long id() {
        return id;
    }

    int position() {
        return position;
    }

    String title() {
        return title;
    }

    /** The place of this session on a page; the same for ever. */
    String anchor() {
        return SessionPage.anchor(Objects.requireNonNull(id));
    }

    Set<Long> facilitatorIds() {
        return Set.copyOf(facilitatorIds);
    }
}
