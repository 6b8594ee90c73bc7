package nl.omarmt.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.omarmt.security.Role;
import org.jspecify.annotations.Nullable;

/** What administrators change of an account. */
record AccountForm(
        @NotBlank(message = "{accounts.name.missing}") @Size(max = 100, message = "{accounts.name.long}") @Nullable
        String name,

        @NotNull(message = "{accounts.role.missing}") @Nullable
        Role role) {

    AccountForm {
        name = name == null ? null : name.strip();
    }
}
