package nl.omarmt.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.omarmt.media.files.Inspected;
import nl.omarmt.media.files.Inspection;
import nl.omarmt.media.files.RefusedFile;
import nl.omarmt.media.files.Rendered;
import nl.omarmt.media.files.Renditions;
import nl.omarmt.media.storage.StorageFailed;
import nl.omarmt.security.SignedIn;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Takes files in. The bytes are stored before the row that tells of them: a crash in between leaves files that nobody knows,
 * which the check of media finds, and never a row without its files.
 */
@Component
class Intake {

    private final Inspection inspection;
    private final Renditions renditions;
    private final MediaFiles files;
    private final Library library;
    private final MediaRules rules;
    private final Clock clock;

    Intake(
            Inspection inspection,
            Renditions renditions,
            MediaFiles files,
            Library library,
            MediaRules rules,
            Clock clock) {
        this.inspection = inspection;
        this.renditions = renditions;
        this.files = files;
        this.library = library;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Looks into a file, makes its renditions, and keeps it. The same bytes are kept once.
     *
     * @param occasion at which it was made; none when nobody said
     * @throws RefusedFile when it is not taken in
     * @throws StorageFailed when it could not be stored; then nothing is kept of it
     */
    Taken take(Path file, String fileName, Occasions.@Nullable Occasion occasion) throws RefusedFile {
        MediaSettings settings = rules.current();
        Inspected inspected = inspection.inspect(file, settings.limits());
        Path folder = folder();
        try {
            String checksum = checksum(file);
            Taken known = known(checksum);
            if (known != null) {
                return known;
            }
            Origin origin = origin(file, fileName, checksum, inspected);
            return inspected.type().isImage()
                    ? image(file, origin, inspected, settings, folder, occasion)
                    : document(file, origin, inspected, occasion);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    private Taken image(
            Path file,
            Origin origin,
            Inspected inspected,
            MediaSettings settings,
            Path folder,
            Occasions.@Nullable Occasion occasion)
            throws RefusedFile {
        Rendered rendered = renditions.render(file, inspected, folder, settings.keepOriginal());
        UUID id = UUID.randomUUID();
        Map<String, Path> made = new LinkedHashMap<>();
        String extension = rendered.type().extension();
        rendered.renditions().forEach(each -> made.put(MediaKeys.rendition(id, each.width(), extension), each.file()));
        if (rendered.original() != null) {
            made.put(MediaKeys.original(id, MediaKeys.extension(rendered.original())), rendered.original());
        }
        Image image = new Image(id, origin, rendered, day(occasion), occasion == null ? null : occasion.id());
        return keep(made, origin.checksum(), () -> library.add(image));
    }

    private Taken document(Path file, Origin origin, Inspected inspected, Occasions.@Nullable Occasion occasion)
            throws RefusedFile {
        DocumentFile document = new DocumentFile(
                UUID.randomUUID(), origin, inspected, day(occasion), occasion == null ? null : occasion.id());
        return keep(Map.of(document.key(), file), origin.checksum(), () -> library.add(document));
    }

    private Taken keep(Map<String, Path> made, String checksum, Supplier<Taken> row) throws RefusedFile {
        try {
            return files.store(made, row);
        } catch (DataIntegrityViolationException twice) {
            Taken first = known(checksum);
            if (first == null) {
                throw twice;
            }
            return first;
        }
    }

    private @Nullable Taken known(String checksum) throws RefusedFile {
        Taken known = library.known(checksum).orElse(null);
        if (known != null && known.withdrawn()) {
            throw new RefusedFile("media.upload.withdrawn");
        }
        return known;
    }

    private Origin origin(Path file, String fileName, String checksum, Inspected inspected) throws IOException {
        return new Origin(
                FileNames.tidy(fileName, inspected.type().extension()),
                checksum,
                inspected.type().mediaType(),
                Files.size(file),
                clock.instant(),
                SignedIn.current().map(SignedIn::name).orElse(""));
    }

    private LocalDate day(Occasions.@Nullable Occasion occasion) {
        return occasion == null || occasion.date() == null
                ? LocalDate.ofInstant(clock.instant(), Time.ZONE)
                : occasion.date();
    }

    private static String checksum(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DigestOutputStream digest =
                        new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("media-");
        } catch (IOException full) {
            throw new StorageFailed("there is no room for temporary files", full);
        }
    }
}
