package nl.omarmt.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.catalogue.Filter;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.partners.Partners;
import nl.omarmt.publishing.Kind;
import nl.omarmt.web.Time;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the home page, in three statements. */
@Service
@Transactional(readOnly = true)
class Home {

    private static final int NEWS = 3;
    private static final int PARTNERS = 12;
    private static final Map<Kind, Integer> WANTED = Map.of(
            Kind.REPORT, 1 + NEWS,
            Kind.ARTICLE, NEWS,
            Kind.EVENT, 4,
            Kind.CALL, 4,
            Kind.WORKGROUP, 6,
            Kind.TIP, 1);

    private final Catalogue catalogue;
    private final Partners partners;
    private final Clock clock;

    Home(Catalogue catalogue, Partners partners, Clock clock) {
        this.catalogue = catalogue;
        this.partners = partners;
        this.clock = clock;
    }

    HomePage page() {
        Map<Kind, List<Teaser>> front = catalogue.front(WANTED);
        List<Teaser> reports = front.getOrDefault(Kind.REPORT, List.of());
        List<Teaser> tips = front.getOrDefault(Kind.TIP, List.of());
        return new HomePage(
                reports.isEmpty() ? null : reports.get(0),
                news(front.getOrDefault(Kind.ARTICLE, List.of()), reports),
                front.getOrDefault(Kind.EVENT, List.of()),
                front.getOrDefault(Kind.CALL, List.of()),
                front.getOrDefault(Kind.WORKGROUP, List.of()),
                tips.isEmpty() ? null : tips.get(0),
                partners.strip(PARTNERS),
                catalogue.number(Kind.EVENT, thisYear()));
    }

    private static List<Teaser> news(List<Teaser> articles, List<Teaser> reports) {
        List<Teaser> news = new ArrayList<>(articles);
        reports.stream().skip(1).limit(NEWS - articles.size()).forEach(news::add);
        return news;
    }

    private Filter thisYear() {
        int year = LocalDate.ofInstant(clock.instant(), Time.ZONE).getYear();
        return new Filter(year, null, null, Filter.When.ANY);
    }
}
