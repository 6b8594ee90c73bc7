package nl.omarmt.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What administrators change of an account. */
record AccountForm(
        @NotBlank(message = "{accounts.name.missing}") @Size(max = 100, message = "{accounts.name.long}") @Nullable
        String name,

        @NotNull(message = "{accounts.role.missing}")
        @Pattern(regexp = Roles.NAMES, message = "{accounts.role.missing}")
        @Nullable
        String role) {

    AccountForm {
        name = name == null ? null : name.strip();
    }
}
