package nl.omarmt.media;

import static nl.omarmt.media.files.Photos.ascii;
import static nl.omarmt.media.files.Photos.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.omarmt.media.files.HostileFiles;
import nl.omarmt.media.files.Photos;
import nl.omarmt.media.files.RefusedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Images and documents for tests: stored ones when injected, bytes and forms from the static methods. */
@Component
public class SampleMedia {

    private final Intake intake;
    private final Library library;

    SampleMedia(Intake intake, Library library) {
        this.intake = intake;
        this.library = library;
    }

    /** A photo of which the bytes are others than those of a photo with another name. */
    public static byte[] bytes(String name) {
        return Photos.withSegments(Photos.jpeg(1000, 600), segment(0xFE, ascii(name)));
    }

    /** The same of a document. */
    public static byte[] document(String words) {
        return HostileFiles.pdf(pdf -> HostileFiles.write(pdf, words));
    }

    /** A photo of which nobody has said anything yet. */
    public UUID photo(String name) {
        return photo(name, null);
    }

    UUID photo(String name, Occasions.@Nullable Occasion occasion) {
        return take(bytes(name), name, occasion);
    }

    public UUID pdf(String name) {
        return take(document(name), name, null);
    }

    UUID take(byte[] bytes, String name, Occasions.@Nullable Occasion occasion) {
        try {
            Path file = Files.createTempFile("sample-", "");
            try {
                Files.write(file, bytes);
                return intake.take(file, name, occasion).id();
            } finally {
                Files.delete(file);
            }
        } catch (IOException | RefusedFile failed) {
            throw new IllegalStateException(name, failed);
        }
    }

    /** Takes a photo away from everybody. */
    public void withdraw(UUID id) {
        library.withdraw(id, "Op verzoek");
    }

    /** Where its smallest rendition is. */
    public String address(UUID id) {
        return library.image(id).picture().thumbnail();
    }

    /** A photo in a form, with words of its own. */
    public static PhotoForm placed(UUID id) {
        return new PhotoForm(id, null, "Buren aan een lange tafel", "De eettafel in Zuilen", "Ria");
    }

    static ConsentForm consent(int version, ConsentState state, Purpose... purposes) {
        return new ConsentForm(version, state, List.of(purposes), null, "Formulier in de map");
    }
}
