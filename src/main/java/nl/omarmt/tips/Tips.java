package nl.omarmt.tips;

import java.util.List;
import nl.omarmt.catalogue.Addresses;
import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.catalogue.CatalogueEntry;
import nl.omarmt.catalogue.CatalogueSource;
import nl.omarmt.catalogue.Filter;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.drafting.ContentEditing;
import nl.omarmt.drafting.Desk;
import nl.omarmt.drafting.Written;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Kind;
import nl.omarmt.text.Excerpt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tips of the site. */
@Service
@Transactional
public class Tips implements ContentEditing<TipForm>, CatalogueSource<Tip> {

    private static final int OTHERS = 3;
    private static final int TEASER = 220;

    private final TipRepository tips;
    private final Desk desk;
    private final Addresses addresses;
    private final Catalogue catalogue;

    Tips(TipRepository tips, Desk desk, Addresses addresses, Catalogue catalogue) {
        this.tips = tips;
        this.desk = desk;
        this.addresses = addresses;
        this.catalogue = catalogue;
    }

    @Override
    public Kind kind() {
        return Kind.TIP;
    }

    @Override
    @Transactional(readOnly = true)
    public TipPage page(String slug) {
        Tip tip = addresses.open(tips, slug);
        return TipPage.of(tip, others(tip));
    }

    @Override
    public TipForm blank() {
        return new Tip().asForm().withVersion(null);
    }

    @Override
    public TipForm form(long id) {
        return desk.form(tips, id);
    }

    @Override
    public Content sketch(TipForm form) {
        return Written.sketch(new Tip(), form);
    }

    @Override
    public long draft(TipForm form) {
        return desk.draft(tips, new Tip(), form);
    }

    @Override
    public void revise(long id, TipForm form) {
        desk.revise(tips, id, form);
    }

    @Override
    public CatalogueEntry entry(Tip tip) {
        return CatalogueEntry.of(tip, Excerpt.of(tip.why(), TEASER))
                .labelled(tip.sort().message());
    }

    private List<Teaser> others(Tip tip) {
        Filter sameKind = new Filter(null, tip.sort().message(), null, Filter.When.ANY);
        return catalogue.list(Kind.TIP, sameKind, 1, OTHERS + 1).items().stream()
                .filter(other -> !other.ref().equals(tip.ref()))
                .limit(OTHERS)
                .toList();
    }
}
