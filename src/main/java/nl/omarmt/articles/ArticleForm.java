package nl.omarmt.articles;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.omarmt.drafting.EditForm;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.PointsTo;
import nl.omarmt.drafting.SlugText;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.ReadAs;
import nl.omarmt.media.PhotoForm;
import nl.omarmt.web.PlausibleDate;
import nl.omarmt.web.RowMove;
import org.jspecify.annotations.Nullable;

/** What the editor of an article posts. */
public record ArticleForm(
        @Nullable Integer version,

        @ReadAs(Part.TITLE) @NotBlank @Size(max = 300) @Nullable
        String title,

        @SlugText @Nullable String slug,
        @Nullable ArticleKind kind,
        @ReadAs(Part.DATE) @PlausibleDate @Nullable LocalDate datedOn,
        @ReadAs(Part.LINE) @Size(max = 100) @Nullable String theme,
        @ReadAs(Part.SUMMARY) @Size(max = 500) @Nullable String summary,
        @ReadAs(Part.TEXT) @Size(max = 200_000) @Nullable String body,
        @ReadAs(Part.LINE) @Size(max = 200) @Nullable String byline,
        @PointsTo("workgroup") List<Long> workgroupIds,
        @PointsTo("partner") List<Long> partnerIds,
        List<String> relatedRefs,
        @Size(max = 1) List<@Valid PhotoForm> lead)
        implements EditForm<ArticleForm> {

    public ArticleForm {
        title = Fields.line(title);
        slug = Fields.line(slug);
        theme = Fields.line(theme);
        summary = Fields.line(summary);
        byline = Fields.line(byline);
        workgroupIds = Fields.rows(workgroupIds);
        partnerIds = Fields.rows(partnerIds);
        relatedRefs = Fields.refs(relatedRefs);
        lead = Fields.rows(lead);
    }

    @Override
    public ArticleForm withVersion(@Nullable Integer seen) {
        return with(seen, workgroupIds, partnerIds, lead);
    }

    /** The same article, about only those of its workgroups and partners that are among these. */
    ArticleForm about(Set<Long> workgroups, Set<Long> partners) {
        return with(
                version,
                workgroupIds.stream().filter(workgroups::contains).toList(),
                partnerIds.stream().filter(partners::contains).toList(),
                lead);
    }

    @Override
    public ArticleForm withRows(RowMove move) {
        return with(version, workgroupIds, partnerIds, move.on("lead", lead, PhotoForm::blank));
    }

    private ArticleForm with(
            @Nullable Integer seen, List<Long> newWorkgroups, List<Long> newPartners, List<PhotoForm> newLead) {
        return new ArticleForm(
                seen,
                title,
                slug,
                kind,
                datedOn,
                theme,
                summary,
                body,
                byline,
                newWorkgroups,
                newPartners,
                relatedRefs,
                newLead);
    }
}
