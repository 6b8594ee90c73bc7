package nl.omarmt.articles;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.Written;
import nl.omarmt.media.Photo;
import nl.omarmt.media.PhotoForm;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.text.RichText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One article. */
@Entity
class Article extends Content implements Written<ArticleForm> {

    @Enumerated(EnumType.STRING)
    private ArticleKind kind = ArticleKind.NEWS;

    private @Nullable LocalDate datedOn;
    private String theme = "";
    private String summary = "";
    private RichText body = RichText.EMPTY;

    @Embedded
    @EmbeddedColumnNaming("lead_%s")
    private Photo lead = Photo.NONE;

    private String byline = "";

    @ElementCollection
    @CollectionTable(name = "article_workgroup")
    @Column(name = "workgroup_id")
    private Set<Long> workgroupIds = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "article_partner")
    @Column(name = "partner_id")
    private Set<Long> partnerIds = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "article_related")
    @OrderColumn(name = "position")
    @Column(name = "ref")
    private List<String> related = new ArrayList<>();

    @Override
    public void revise(ArticleForm form) {
        retitle(Fields.text(form.title()));
        kind = Objects.requireNonNullElse(form.kind(), ArticleKind.NEWS);
        datedOn = form.datedOn();
        theme = Fields.text(form.theme());
        summary = Fields.text(form.summary());
        lead = PhotoForm.single(form.lead());
        body = RichText.of(Fields.text(form.body()));
        byline = Fields.text(form.byline());
        Fields.replace(workgroupIds, form.workgroupIds());
        Fields.replace(partnerIds, form.partnerIds());
        Fields.replace(related, form.relatedRefs());
    }

    @Override
    public ArticleForm asForm() {
        return new ArticleForm(
                version(),
                title(),
                publication().slug(),
                kind,
                datedOn,
                theme,
                summary,
                body.html(),
                byline,
                List.copyOf(workgroupIds),
                List.copyOf(partnerIds),
                List.copyOf(related),
                PhotoForm.single(lead));
    }

    @Override
    public Kind kind() {
        return Kind.ARTICLE;
    }

    @Override
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (datedOn == null) {
            gaps.add(new Gap("datedOn", "articles.gap.date"));
        }
        if (summary.isEmpty()) {
            gaps.add(new Gap("summary", "articles.gap.summary"));
        }
        if (body.isEmpty()) {
            gaps.add(new Gap("body", "articles.gap.body"));
        }
        return gaps;
    }

    ArticleKind sort() {
        return kind;
    }

    Optional<LocalDate> datedOn() {
        return Optional.ofNullable(datedOn);
    }

    String theme() {
        return theme;
    }

    /** The photo on top of the page and on its card. */
    Photo lead() {
        return lead;
    }

    String summary() {
        return summary;
    }

    RichText body() {
        return body;
    }

    String byline() {
        return byline;
    }

    Set<Long> workgroupIds() {
        return Set.copyOf(workgroupIds);
    }

    Set<Long> partnerIds() {
        return Set.copyOf(partnerIds);
    }

    List<Ref> related() {
        return related.stream().flatMap(ref -> Ref.parse(ref).stream()).toList();
    }
}
