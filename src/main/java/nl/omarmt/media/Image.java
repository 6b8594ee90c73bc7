package nl.omarmt.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omarmt.drafting.Fields;
import nl.omarmt.media.files.Rendered;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** A photo or drawing in the library. Once withdrawn it is shown nowhere, and nothing brings it back. */
@Entity
@Table(name = "media_image")
class Image {

    @Id
    private UUID id;

    @Version
    private int version;

    @Embedded
    private Origin origin;

    private LocalDate takenOn;
    private @Nullable Long eventId;

    private String extension;
    private int width;
    private int height;
    private List<Integer> widths;
    private String colour;
    private @Nullable String originalExtension;

    @Enumerated(EnumType.STRING)
    private Sort sort;

    private String alt = "";
    private boolean decorative;
    private String credit = "";

    @Column(name = "focal_x")
    private int focalX = 50;

    @Column(name = "focal_y")
    private int focalY = 50;

    @Embedded
    private Consent consent;

    /** Whether anybody noted that the site may show it, as lists ask; read only. */
    @Formula("consent = 'NOBODY' or consent = 'NOTED' and consent_purposes like '%SITE%'")
    private boolean settled;

    private @Nullable Instant withdrawnAt;
    private String withdrawnBy = "";
    private String withdrawnReason = "";

    /** An image of which all renditions are stored already. It is taken for a photo of people until somebody says that it is none. */
    Image(UUID id, Origin origin, Rendered rendered, LocalDate takenOn, @Nullable Long eventId) {
        this.id = id;
        this.origin = origin;
        this.takenOn = takenOn;
        this.eventId = eventId;
        this.extension = rendered.type().extension();
        this.width = rendered.width();
        this.height = rendered.height();
        this.widths =
                rendered.renditions().stream().map(Rendered.Rendition::width).toList();
        this.colour = rendered.colour();
        this.originalExtension = rendered.original() == null ? null : MediaKeys.extension(rendered.original());
        this.sort = Sort.PHOTO;
        this.consent = Consent.UNKNOWN;
    }

    protected Image() {
        this.id = new UUID(0, 0);
        this.origin = new Origin("", "", "", 0, Instant.EPOCH, "");
        this.takenOn = LocalDate.EPOCH;
        this.extension = "";
        this.widths = List.of();
        this.colour = "";
        this.sort = Sort.PHOTO;
        this.consent = Consent.UNKNOWN;
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

    Sort sort() {
        return sort;
    }

    String alt() {
        return alt;
    }

    boolean decorative() {
        return decorative;
    }

    String credit() {
        return credit;
    }

    Consent consent() {
        return consent;
    }

    Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawnAt).map(at -> new Withdrawal(at, withdrawnBy, withdrawnReason));
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether the site may show it on this day, as far as anybody noted: nobody is recognised in a drawing. */
    boolean isAllowed(LocalDate today) {
        return !isWithdrawn() && (sort == Sort.ILLUSTRATION || consent.allowsSite(today));
    }

    /** What pages need to show it. */
    Picture picture() {
        return new Picture(id, width, height, List.copyOf(widths), extension, colour, focalX, focalY, isWithdrawn());
    }

    /** The key of the whole image as it came in; none when it was not kept. */
    Optional<String> originalKey() {
        return Optional.ofNullable(originalExtension).map(kept -> MediaKeys.original(id, kept));
    }

    /** The keys of everything that is stored of it; none once it was withdrawn. */
    Stream<String> keys() {
        return isWithdrawn()
                ? Stream.empty()
                : Stream.concat(
                        widths.stream().map(wide -> MediaKeys.rendition(id, wide, extension)), originalKey().stream());
    }

    /** Describes it anew. */
    void describe(ImageForm form) {
        this.sort = Objects.requireNonNull(form.sort());
        this.decorative = form.decorative();
        this.alt = decorative ? "" : Fields.text(form.alt());
        this.credit = Fields.text(form.credit());
        this.focalX = Objects.requireNonNull(form.focalX());
        this.focalY = Objects.requireNonNull(form.focalY());
        this.takenOn = Objects.requireNonNull(form.takenOn());
        this.eventId = form.eventId();
    }

    void note(Consent newer) {
        this.consent = newer;
    }

    /** Takes it away from everybody, for good. */
    void withdraw(Withdrawal withdrawal) {
        this.withdrawnAt = withdrawal.at();
        this.withdrawnBy = withdrawal.by();
        this.withdrawnReason = withdrawal.reason();
    }
}
