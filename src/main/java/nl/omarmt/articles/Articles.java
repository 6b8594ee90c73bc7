package nl.omarmt.articles;

import java.util.ArrayList;
import java.util.List;
import nl.omarmt.catalogue.Addresses;
import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.catalogue.CatalogueEntry;
import nl.omarmt.catalogue.CatalogueSource;
import nl.omarmt.drafting.ContentEditing;
import nl.omarmt.drafting.Desk;
import nl.omarmt.drafting.Written;
import nl.omarmt.media.Media;
import nl.omarmt.partners.Partners;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.workgroups.Workgroups;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The articles of the site. */
@Service
@Transactional
public class Articles implements ContentEditing<ArticleForm>, CatalogueSource<Article> {

    private final ArticleRepository articles;
    private final Desk desk;
    private final Addresses addresses;
    private final Catalogue catalogue;
    private final Workgroups workgroups;
    private final Partners partners;
    private final Media media;

    Articles(
            ArticleRepository articles,
            Desk desk,
            Addresses addresses,
            Catalogue catalogue,
            Workgroups workgroups,
            Partners partners,
            Media media) {
        this.articles = articles;
        this.desk = desk;
        this.addresses = addresses;
        this.catalogue = catalogue;
        this.workgroups = workgroups;
        this.partners = partners;
        this.media = media;
    }

    @Override
    public Kind kind() {
        return Kind.ARTICLE;
    }

    @Override
    @Transactional(readOnly = true)
    public ArticlePage page(String slug) {
        Article article = addresses.open(articles, slug);
        return ArticlePage.of(
                article,
                catalogue.named(article.ref()),
                catalogue.readMore(article.ref(), article.related()),
                media.on(article.lead().imageId(), article.body()));
    }

    @Override
    public ArticleForm blank() {
        return new Article().asForm().withVersion(null);
    }

    @Override
    public ArticleForm form(long id) {
        return desk.form(articles, id);
    }

    @Override
    public Content sketch(ArticleForm form) {
        return Written.sketch(new Article(), form);
    }

    @Override
    public long draft(ArticleForm form) {
        return desk.draft(articles, new Article(), known(form));
    }

    @Override
    public void revise(long id, ArticleForm form) {
        desk.revise(articles, id, known(form));
    }

    @Override
    public CatalogueEntry entry(Article article) {
        List<CatalogueEntry.Name> names = new ArrayList<>();
        article.workgroupIds().forEach(id -> names.add(new CatalogueEntry.Name(new Ref(Kind.WORKGROUP, id))));
        article.partnerIds().forEach(id -> names.add(new CatalogueEntry.Name(new Ref(Kind.PARTNER, id))));
        return CatalogueEntry.of(article, article.summary())
                .labelled(article.sort().message())
                .themed(article.theme())
                .pictured(media.picture(article.lead().imageId()))
                .on(article.datedOn())
                .naming(names)
                .mentioning(article.body());
    }

    /** Without workgroups and partners that were erased while the form was open. */
    private ArticleForm known(ArticleForm form) {
        return form.about(workgroups.cards(form.workgroupIds()).keySet(), partners.known(form.partnerIds()));
    }
}
