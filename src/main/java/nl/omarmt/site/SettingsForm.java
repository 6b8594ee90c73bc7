package nl.omarmt.site;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.omarmt.drafting.Fields;
import nl.omarmt.web.WebAddress;
import org.jspecify.annotations.Nullable;

/** What the form with the settings of the site posts. */
public record SettingsForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 60) @Nullable String name,
        @Size(max = 100) @Nullable String tagline,
        @NotBlank @Size(max = 120) @Nullable String heroTitle,
        @Size(max = 500) @Nullable String heroText,
        @Size(max = 500) @Nullable String footerText,

        @WebAddress @Pattern(regexp = "https://.*", message = "{site.settings.linkedIn.https}") @Nullable
        String linkedIn,

        @Email @Size(max = 254) @Nullable String contactEmail) {

    public SettingsForm {
        name = Fields.line(name);
        tagline = Fields.line(tagline);
        heroTitle = Fields.line(heroTitle);
        heroText = Fields.line(heroText);
        footerText = Fields.line(footerText);
        linkedIn = Fields.line(linkedIn);
        contactEmail = Fields.line(contactEmail);
    }

    SettingsForm withVersion(@Nullable Integer seen) {
        return new SettingsForm(seen, name, tagline, heroTitle, heroText, footerText, linkedIn, contactEmail);
    }
}
