package nl.omarmt.site;

import java.util.List;
import nl.omarmt.catalogue.Addresses;
import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.catalogue.CatalogueEntry;
import nl.omarmt.catalogue.CatalogueSource;
import nl.omarmt.drafting.ContentEditing;
import nl.omarmt.drafting.Desk;
import nl.omarmt.drafting.Fields;
import nl.omarmt.drafting.SlugTaken;
import nl.omarmt.drafting.Written;
import nl.omarmt.media.Media;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Kind;
import nl.omarmt.text.Slug;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The static pages of the site. */
@Service
@Transactional
public class Pages implements ContentEditing<PageForm>, CatalogueSource<Page> {

    private final PageRepository pages;
    private final Desk desk;
    private final Addresses addresses;
    private final Catalogue catalogue;
    private final Media media;

    Pages(PageRepository pages, Desk desk, Addresses addresses, Catalogue catalogue, Media media) {
        this.pages = pages;
        this.desk = desk;
        this.addresses = addresses;
        this.catalogue = catalogue;
        this.media = media;
    }

    @Override
    public Kind kind() {
        return Kind.PAGE;
    }

    @Override
    @Transactional(readOnly = true)
    public StaticPage page(String slug) {
        Page page = addresses.open(pages, slug);
        return StaticPage.of(
                page,
                page.body().mentions().isEmpty() ? List.of() : catalogue.named(page.ref()),
                media.in(page.body()));
    }

    @Override
    public PageForm blank() {
        return new Page().asForm().withVersion(null);
    }

    @Override
    public PageForm form(long id) {
        return desk.form(pages, id);
    }

    @Override
    public Content sketch(PageForm form) {
        return Written.sketch(new Page(), form);
    }

    @Override
    public long draft(PageForm form) {
        requireOwnAddress(
                form.slug() == null ? Slug.of(Fields.text(form.title())).value() : form.slug());
        return desk.draft(pages, new Page(), form);
    }

    @Override
    public void revise(long id, PageForm form) {
        requireOwnAddress(Fields.text(form.slug()));
        desk.revise(pages, id, form);
    }

    @Override
    public CatalogueEntry entry(Page page) {
        return CatalogueEntry.of(page, page.summary()).mentioning(page.body());
    }

    private static void requireOwnAddress(String slug) {
        if (!slug.isEmpty() && ReservedAddresses.contains(slug)) {
            throw new SlugTaken(slug);
        }
    }
}
