package nl.omarmt.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.publishing.SlugHistory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows where the addresses of the former site lead: there, everything stood at one kind of address. */
@Service
@Transactional(readOnly = true)
class FormerSite {

    /** In this order; the former site had nothing else. */
    private static final List<Kind> KINDS = List.of(Kind.REPORT, Kind.ARTICLE, Kind.PAGE, Kind.EVENT);

    private final Catalogue catalogue;
    private final SlugHistory history;

    FormerSite(Catalogue catalogue, SlugHistory history) {
        this.catalogue = catalogue;
        this.history = history;
    }

    /** The present address of what has this slug, or had it before. */
    Optional<String> address(String slug) {
        String wanted = slug.toLowerCase(Locale.ROOT);
        return catalogue
                .firstAt(KINDS.stream().map(kind -> kind.path(wanted)).toList())
                .or(() -> renamed(wanted))
                .map(Teaser::path);
    }

    private Optional<Teaser> renamed(String slug) {
        List<Ref> refs = history.find(slug).stream()
                .filter(ref -> KINDS.contains(ref.kind()))
                .toList();
        return catalogue.teasers(refs).stream().findFirst();
    }
}
