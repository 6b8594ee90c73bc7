package nl.omarmt.partners;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.omarmt.drafting.Fields;
import nl.omarmt.web.RowMove;
import org.jspecify.annotations.Nullable;

/** What the editor of a contact person posts. */
public record ContactPersonForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 200) @Nullable String name,
        @Size(max = 200) @Nullable String role,

        @Email(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]+", message = "{partners.email.invalid}")
        @Size(max = 254)
        @Nullable
        String email,

        @Pattern(regexp = "\\+?[0-9() -]{6,30}", message = "{partners.phone.invalid}") @Nullable
        String phone,

        @Size(max = 50) List<@Valid AbsenceForm> absences) {

    public ContactPersonForm {
        name = Fields.line(name);
        role = Fields.line(role);
        email = Fields.line(email);
        phone = Fields.line(phone);
        absences = Fields.rows(absences);
    }

    static ContactPersonForm blank() {
        return new ContactPersonForm(null, null, null, null, null, List.of());
    }

    ContactPersonForm withVersion(@Nullable Integer seen) {
        return new ContactPersonForm(seen, name, role, email, phone, absences);
    }

    ContactPersonForm withRows(RowMove move) {
        return new ContactPersonForm(
                version, name, role, email, phone, move.on("absences", absences, AbsenceForm::blank));
    }
}
