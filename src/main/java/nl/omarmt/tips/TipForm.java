package nl.omarmt.tips;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.omarmt.drafting.EditForm;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.SlugText;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.ReadAs;
import nl.omarmt.web.RowMove;
import nl.omarmt.web.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the editor of a tip posts.
 *
 * @param maker who wrote, made or filmed it
 * @param why it is recommended, plain text
 */
public record TipForm(
        @Nullable Integer version,

        @ReadAs(Part.TITLE) @NotBlank @Size(max = 300) @Nullable
        String title,

        @SlugText @Nullable String slug,
        @Nullable TipKind kind,
        @ReadAs(Part.LINE) @Size(max = 200) @Nullable String maker,
        @WebAddress @Nullable String link,
        @ReadAs(Part.PARAGRAPHS) @Size(max = 5000) @Nullable String why,
        @ReadAs(Part.LINE) @Size(max = 200) @Nullable String submittedBy,
        @Nullable TipDecision decision)
        implements EditForm<TipForm> {

    public TipForm {
        title = Fields.line(title);
        slug = Fields.line(slug);
        maker = Fields.line(maker);
        link = Fields.line(link);
        why = Fields.line(why);
        submittedBy = Fields.line(submittedBy);
    }

    @Override
    public TipForm withVersion(@Nullable Integer seen) {
        return new TipForm(seen, title, slug, kind, maker, link, why, submittedBy, decision);
    }

    @Override
    public TipForm withRows(RowMove move) {
        return this;
    }
}
