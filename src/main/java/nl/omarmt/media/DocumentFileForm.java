package nl.omarmt.media;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.omarmt.drafting.Fields;
import nl.omarmt.web.PlausibleDate;
import org.jspecify.annotations.Nullable;

/** What the form with the description of a document posts. */
record DocumentFileForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 300) @Nullable String title,
        @NotNull @PlausibleDate @Nullable LocalDate takenOn,
        @Nullable Long eventId) {

    DocumentFileForm {
        title = Fields.line(title);
    }

    static DocumentFileForm of(DocumentFile document) {
        return new DocumentFileForm(document.version(), document.title(), document.takenOn(), document.eventId());
    }
}
