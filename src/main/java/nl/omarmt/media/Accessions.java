package nl.omarmt.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import nl.omarmt.drafting.Fields;
import nl.omarmt.media.files.RefusedFile;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes files into the library that nobody uploads, looked at as strictly as those that somebody does. */
@Component
public class Accessions {

    private final Intake intake;
    private final Library library;
    private final ConsentRegister register;
    private final Clock clock;

    Accessions(Intake intake, Library library, ConsentRegister register, Clock clock) {
        this.intake = intake;
        this.library = library;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Takes a file in; the same bytes are kept once.
     *
     * @throws IllegalArgumentException when the library refuses such a file
     * @throws UncheckedIOException when it cannot be read
     */
    public Accession take(Resource file) {
        String name = Objects.requireNonNull(file.getFilename());
        try (InputStream bytes = file.getInputStream()) {
            Path copy = Files.createTempFile("accession-", null);
            try {
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
                return accession(intake.take(copy, name, null));
            } finally {
                Files.delete(copy);
            }
        } catch (RefusedFile refused) {
            throw new IllegalArgumentException(name + " is refused, " + refused.getMessage(), refused);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Accession accession(Taken taken) {
        String address = library.document(taken.id())
                .map(document -> document.attachment().path())
                .orElse(taken.thumbnail());
        return new Accession(taken.id(), taken.image(), address);
    }

    /**
     * Tells what a file is.
     *
     * @throws nl.omarmt.web.NotFound when there is no such file
     */
    @Transactional
    public void describe(UUID id, Description description) {
        library.document(id)
                .ifPresentOrElse(
                        document -> document.describe(Objects.requireNonNull(description.document())),
                        () -> describe(library.image(id), description));
    }

    private void describe(Image image, Description description) {
        image.describe(Objects.requireNonNull(description.image()));
        image.note(
                Objects.requireNonNull(description.consent()).consent(Fields.text(description.by()), clock.instant()));
        register.note(image);
    }
}
