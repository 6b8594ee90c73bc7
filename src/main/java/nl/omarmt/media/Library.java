package nl.omarmt.media;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omarmt.drafting.Fields;
import nl.omarmt.publishing.PublicationChanged;
import nl.omarmt.security.AuditTrail;
import nl.omarmt.security.SignedIn;
import nl.omarmt.web.NotFound;
import nl.omarmt.web.StaleEdit;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All images and documents, as coordinators keep them. */
@Service
@Transactional
class Library {

    private final ImageRepository images;
    private final DocumentFileRepository documents;
    private final ConsentRegister register;
    private final PlacesOfUse uses;
    private final MediaFiles files;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Library(
            ImageRepository images,
            DocumentFileRepository documents,
            ConsentRegister register,
            PlacesOfUse uses,
            MediaFiles files,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.images = images;
        this.documents = documents;
        this.register = register;
        this.uses = uses;
        this.files = files;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    Taken add(Image image) {
        Image stored = images.saveAndFlush(image);
        trail.note("uploaded", subject(stored.id()));
        return Taken.of(stored, false);
    }

    Taken add(DocumentFile document) {
        DocumentFile stored = documents.saveAndFlush(document);
        trail.note("uploaded", subject(stored.id()));
        return Taken.of(stored, false);
    }

    /** What is kept of these bytes already. */
    @Transactional(readOnly = true)
    Optional<Taken> known(String checksum) {
        return images.findByOriginChecksum(checksum)
                .map(image -> Taken.of(image, true))
                .or(() -> documents.findByOriginChecksum(checksum).map(document -> Taken.of(document, true)));
    }

    /** @throws NotFound when there is no such image */
    @Transactional(readOnly = true)
    Image image(UUID id) {
        return images.findById(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    Optional<DocumentFile> document(UUID id) {
        return documents.findById(id);
    }

    /** @throws StaleEdit when somebody else changed it in the meantime */
    void describe(UUID id, ImageForm form) {
        Image image = open(id, form.version());
        image.describe(form);
        images.saveAndFlush(image);
        shownAnew(id);
    }

    /** @throws StaleEdit when somebody else changed it in the meantime */
    void describe(UUID id, DocumentFileForm form) {
        DocumentFile document = documents.findById(id).orElseThrow(NotFound::new);
        requireSame(form.version(), document.version());
        document.describe(form);
        documents.saveAndFlush(document);
    }

    /** @throws StaleEdit when somebody else changed it in the meantime */
    void note(UUID id, ConsentForm form) {
        Image image = open(id, form.version());
        image.note(form.consent(me(), clock.instant()));
        images.saveAndFlush(image);
        register.note(image);
        trail.note("noted-consent", subject(id));
    }

    /**
     * Takes an image away from everybody, for good: from here on its address says that it is gone, on every node, and pages
     * show a neutral place. Its files go when that is stored.
     */
    void withdraw(UUID id, String reason) {
        Image image = image(id);
        if (image.isWithdrawn()) {
            return;
        }
        List<String> keys = image.keys().toList();
        image.withdraw(new Withdrawal(clock.instant(), me(), Fields.lines(reason)));
        images.saveAndFlush(image);
        register.noteWithdrawal(image);
        trail.note("withdrew", subject(id));
        shownAnew(id);
        files.removeAfterCommit(keys);
    }

    /**
     * Removes an image that was not withdrawn. What is known of consent stays in the register.
     *
     * @throws StaleEdit when somebody else changed it in the meantime
     */
    void removeImage(UUID id, int version) {
        Image image = open(id, version);
        List<String> keys = image.keys().toList();
        images.delete(image);
        images.flush();
        trail.note("removed", subject(id));
        shownAnew(id);
        files.removeAfterCommit(keys);
    }

    /** @throws StaleEdit when somebody else changed it in the meantime */
    void removeDocument(UUID id, int version) {
        DocumentFile document = documents.findById(id).orElseThrow(NotFound::new);
        requireSame(version, document.version());
        documents.delete(document);
        documents.flush();
        trail.note("removed", subject(id));
        files.removeAfterCommit(List.of(document.key()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.ZONE);
    }

    private Image open(UUID id, @Nullable Integer version) {
        Image image = image(id);
        requireSame(version, image.version());
        if (image.isWithdrawn()) {
            throw new StaleEdit();
        }
        return image;
    }

    private static void requireSame(@Nullable Integer seen, int stored) {
        if (seen == null || seen != stored) {
            throw new StaleEdit();
        }
    }

    /** What readers see of it elsewhere, such as on cards, is written anew. */
    private void shownAnew(UUID id) {
        uses.stored(id).stream()
                .filter(MediaUse::released)
                .map(MediaUse::ref)
                .map(PublicationChanged::new)
                .forEach(events::publishEvent);
    }

    private static String me() {
        return SignedIn.current().map(SignedIn::name).orElse("");
    }

    private static String subject(UUID id) {
        return "media:" + id;
    }
}
