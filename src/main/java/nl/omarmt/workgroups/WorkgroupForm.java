package nl.omarmt.workgroups;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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
 * What the editor of a workgroup posts.
 *
 * @param title the name
 * @param contactId the contact person to approach
 * @param personIds the contact persons that are members
 */
public record WorkgroupForm(
        @Nullable Integer version,

        @ReadAs(Part.TITLE) @NotBlank @Size(max = 300) @Nullable
        String title,

        @SlugText @Nullable String slug,
        @Nullable WorkgroupKind kind,
        @ReadAs(Part.LINE) @Size(max = 500) @Nullable String centralQuestion,
        @ReadAs(Part.SUMMARY) @Size(max = 500) @Nullable String summary,
        @ReadAs(Part.TEXT) @Size(max = 200_000) @Nullable String description,
        @Nullable WorkgroupStatus status,
        @PlausibleDate @Nullable LocalDate startedOn,
        @PointsTo("contact") @Nullable Long contactId,
        @PointsTo("partner") List<Long> partnerIds,
        @PointsTo("contact") List<Long> personIds)
        implements EditForm<WorkgroupForm> {

    public WorkgroupForm {
        title = Fields.line(title);
        slug = Fields.line(slug);
        centralQuestion = Fields.line(centralQuestion);
        summary = Fields.line(summary);
        partnerIds = Fields.rows(partnerIds);
        personIds = Fields.rows(personIds);
    }

    @Override
    public WorkgroupForm withVersion(@Nullable Integer seen) {
        return new WorkgroupForm(
                seen,
                title,
                slug,
                kind,
                centralQuestion,
                summary,
                description,
                status,
                startedOn,
                contactId,
                partnerIds,
                personIds);
    }

    /** The same text with only these partners and persons. */
    WorkgroupForm withMembers(@Nullable Long contact, List<Long> partners, List<Long> persons) {
        return new WorkgroupForm(
                version,
                title,
                slug,
                kind,
                centralQuestion,
                summary,
                description,
                status,
                startedOn,
                contact,
                partners,
                persons);
    }

    @Override
    public WorkgroupForm withRows(RowMove move) {
        return this;
    }
}
