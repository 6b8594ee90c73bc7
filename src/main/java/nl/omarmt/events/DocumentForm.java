package nl.omarmt.events;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.ReadAs;
import org.jspecify.annotations.Nullable;

/** A row with a document. */
public record DocumentForm(
        @ReadAs(Part.LINE) @Size(max = 300) @Nullable String title,

        @Size(max = 2000)
        @Pattern(
                regexp = "(?i)https?://[^/?#@\\s\\\\][^\\s\\\\]*|/[^/\\s\\\\][^\\s\\\\]*",
                message = "{events.address.invalid}")
        @Nullable
        String address) {

    public DocumentForm {
        title = Fields.line(title);
        address = Fields.line(address);
    }

    /** A row in which nothing has been typed. */
    public static DocumentForm blank() {
        return new DocumentForm(null, null);
    }

    /** The row for a stored document. */
    public static DocumentForm of(Document document) {
        return new DocumentForm(document.title(), document.address());
    }

    /** Whether nothing has been typed. */
    public boolean isBlank() {
        return title == null && address == null;
    }

    /** What is stored of it. */
    public Document document() {
        return new Document(Fields.text(title), Fields.text(address));
    }
}
