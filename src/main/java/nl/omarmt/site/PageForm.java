package nl.omarmt.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.omarmt.drafting.EditForm;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.SlugText;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.ReadAs;
import nl.omarmt.web.RowMove;
import org.jspecify.annotations.Nullable;

/** What the editor of a static page posts. */
public record PageForm(
        @Nullable Integer version,

        @ReadAs(Part.TITLE) @NotBlank @Size(max = 300) @Nullable
        String title,

        @SlugText @Nullable String slug,
        @ReadAs(Part.SUMMARY) @Size(max = 500) @Nullable String summary,
        @ReadAs(Part.TEXT) @Size(max = 200_000) @Nullable String body)
        implements EditForm<PageForm> {

    public PageForm {
        title = Fields.line(title);
        slug = Fields.line(slug);
        summary = Fields.line(summary);
    }

    @Override
    public PageForm withVersion(@Nullable Integer seen) {
        return new PageForm(seen, title, slug, summary, body);
    }

    @Override
    public PageForm withRows(RowMove move) {
        return this;
    }
}
