package nl.omarmt.media;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.omarmt.media.files.Inspected;
import org.jspecify.annotations.Nullable;

/** A presentation or other document in the library. */
@Entity
@Table(name = "media_document")
class DocumentFile {

    @Id
    private UUID id;

    @Version
    private int version;

    @Embedded
    private Origin origin;

    private LocalDate takenOn;
    private @Nullable Long eventId;
    private String extension;
    private String title;
    private boolean readable;

    /** A document that is stored already; it is called as its file until somebody gives it a title. */
    DocumentFile(UUID id, Origin origin, Inspected inspected, LocalDate takenOn, @Nullable Long eventId) {
        this.id = id;
        this.origin = origin;
        this.takenOn = takenOn;
        this.eventId = eventId;
        this.extension = inspected.type().extension();
        this.title = Attachment.titleOf(origin.fileName());
        this.readable = inspected.readable();
    }

    protected DocumentFile() {
        this.id = new UUID(0, 0);
        this.origin = new Origin("", "", "", 0, Instant.EPOCH, "");
        this.takenOn = LocalDate.EPOCH;
        this.extension = "";
        this.title = "";
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Origin origin() {
        return origin;
    }

    LocalDate takenOn() {
        return takenOn;
    }

    @Nullable
    Long eventId() {
        return eventId;
    }

    String title() {
        return title;
    }

    boolean readable() {
        return readable;
    }

    String extension() {
        return extension;
    }

    String key() {
        return MediaKeys.document(id, extension);
    }

    /** What pages say of it. */
    Attachment attachment() {
        return Attachment.of(id, title, origin.fileName(), extension, origin.bytes(), readable);
    }

    void describe(DocumentFileForm form) {
        this.title = Objects.requireNonNull(form.title());
        this.takenOn = Objects.requireNonNull(form.takenOn());
        this.eventId = form.eventId();
    }
}
