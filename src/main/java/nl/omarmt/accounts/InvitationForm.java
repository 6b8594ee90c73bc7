package nl.omarmt.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who is invited. */
record InvitationForm(
        @EmailAddress @Nullable String email,

        @NotBlank(message = "{accounts.name.missing}") @Size(max = 100, message = "{accounts.name.long}") @Nullable
        String name,

        @NotNull(message = "{accounts.role.missing}")
        @Pattern(regexp = Roles.NAMES, message = "{accounts.role.missing}")
        @Nullable
        String role) {

    InvitationForm {
        email = email == null ? null : email.strip();
        name = name == null ? null : name.strip();
    }
}
