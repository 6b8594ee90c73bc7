package nl.omarmt.calls;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.omarmt.drafting.EditForm;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.PointsTo;
import nl.omarmt.drafting.SlugText;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.ReadAs;
import nl.omarmt.web.PlausibleDate;
import nl.omarmt.web.RowMove;
import org.jspecify.annotations.Nullable;

/**
 * What the editor of a call posts.
 *
 * @param deadlineOn the last day on which an answer is welcome
 */
public record CallForm(
        @Nullable Integer version,

        @ReadAs(Part.TITLE) @NotBlank @Size(max = 300) @Nullable
        String title,

        @SlugText @Nullable String slug,
        @ReadAs(Part.TEXT) @Size(max = 200_000) @Nullable String text,
        @Nullable Direction direction,
        @PointsTo("contact") @Nullable Long contactId,
        @PointsTo("partner") @Nullable Long partnerId,
        @PointsTo("workgroup") @Nullable Long workgroupId,
        @ReadAs(Part.DATE) @PlausibleDate @Nullable LocalDate deadlineOn,
        @Nullable Standing status)
        implements EditForm<CallForm> {

    public CallForm {
        title = Fields.line(title);
        slug = Fields.line(slug);
    }

    @Override
    public CallForm withVersion(@Nullable Integer seen) {
        return new CallForm(seen, title, slug, text, direction, contactId, partnerId, workgroupId, deadlineOn, status);
    }

    /** The same text, naming only whom or what is known. */
    CallForm naming(@Nullable Long contact, @Nullable Long partner, @Nullable Long workgroup) {
        return new CallForm(version, title, slug, text, direction, contact, partner, workgroup, deadlineOn, status);
    }

    @Override
    public CallForm withRows(RowMove move) {
        return this;
    }
}
