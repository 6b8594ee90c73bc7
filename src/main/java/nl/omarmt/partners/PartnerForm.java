package nl.omarmt.partners;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.omarmt.drafting.EditForm;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.SlugText;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.ReadAs;
import nl.omarmt.web.PlausibleDate;
import nl.omarmt.web.RowMove;
import nl.omarmt.web.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the editor of a partner posts.
 *
 * @param title the name
 * @param districts with commas between them
 * @param memberUntil the last day of the membership
 */
@MemberPeriod
public record PartnerForm(
        @Nullable Integer version,

        @ReadAs(Part.TITLE) @NotBlank @Size(max = 300) @Nullable
        String title,

        @SlugText @Nullable String slug,
        @ReadAs(Part.SUMMARY) @Size(max = 500) @Nullable String summary,
        @ReadAs(Part.TEXT) @Size(max = 200_000) @Nullable String description,
        @WebAddress @Nullable String website,
        List<Sector> sectors,
        @ReadAs(Part.LINE) @Size(max = 1000) @Nullable String districts,
        @PlausibleDate @Nullable LocalDate memberSince,
        @PlausibleDate @Nullable LocalDate memberUntil,
        @ReadAs(Part.IMAGE) @Nullable UUID logoId)
        implements EditForm<PartnerForm> {

    public PartnerForm {
        title = Fields.line(title);
        slug = Fields.line(slug);
        summary = Fields.line(summary);
        website = Fields.line(website);
        sectors = Fields.rows(sectors);
        districts = Fields.line(districts);
    }

    @Override
    public PartnerForm withVersion(@Nullable Integer seen) {
        return new PartnerForm(
                seen, title, slug, summary, description, website, sectors, districts, memberSince, memberUntil, logoId);
    }

    @Override
    public PartnerForm withRows(RowMove move) {
        return this;
    }

    /** The districts one by one, each at most 100 characters. */
    List<String> districtNames() {
        return Arrays.stream(Fields.text(districts).split("[,;\\n]"))
                .map(name -> name.strip().replaceAll("\\s+", " "))
                .filter(name -> !name.isEmpty())
                .map(name -> name.length() > 100 ? name.substring(0, 100).strip() : name)
                .distinct()
                .toList();
    }
}
