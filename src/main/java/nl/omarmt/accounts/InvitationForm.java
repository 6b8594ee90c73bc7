package nl.omarmt.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.omarmt.security.Role;
import org.jspecify.annotations.Nullable;

/** Who is invited. */
record InvitationForm(
        @EmailAddress @Nullable String email,

        @NotBlank(message = "{accounts.name.missing}") @Size(max = 100, message = "{accounts.name.long}") @Nullable
        String name,

        @NotNull(message = "{accounts.role.missing}") @Nullable
        Role role) {

    InvitationForm {
        email = email == null ? null : email.strip();
        name = name == null ? null : name.strip();
    }
}
