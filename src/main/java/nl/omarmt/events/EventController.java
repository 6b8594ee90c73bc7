package nl.omarmt.events;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.catalogue.Filter;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agenda as readers see it: what is coming, nearest first, and what has been, latest first. */
@Controller
@RequestMapping("/agenda")
class EventController {

    private static final int SIZE = 12;
    private static final int WORKGROUPS = 100;
    private static final String PAST = "geweest";

    private final Events events;
    private final Catalogue catalogue;
    private final Clock clock;

    EventController(Events events, Catalogue catalogue, Clock clock) {
        this.events = events;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping
    String index(
            @RequestParam(defaultValue = "") String wanneer,
            @RequestParam(required = false) @Nullable Integer jaar,
            @RequestParam(required = false) @Nullable EventKind soort,
            @RequestParam(required = false) @Nullable Long werkgroep,
            @RequestParam(defaultValue = "1") int pagina,
            Model model) {
        boolean past = wanneer.equals(PAST);
        Filter filter = new Filter(
                jaar,
                soort == null ? null : soort.message(),
                werkgroep == null ? null : new Ref(Kind.WORKGROUP, werkgroep),
                past ? Filter.When.PAST : Filter.When.COMING);
        model.addAttribute("page", catalogue.list(Kind.EVENT, filter, pagina, SIZE));
        model.addAttribute("past", past);
        model.addAttribute("years", years(past));
        model.addAttribute("year", jaar);
        model.addAttribute("kinds", EventKind.values());
        model.addAttribute("kind", soort);
        model.addAttribute(
                "workgroups",
                catalogue.list(Kind.WORKGROUP, Filter.none(), 1, WORKGROUPS).items());
        model.addAttribute("workgroup", werkgroep);
        model.addAttribute("filtered", jaar != null || soort != null || werkgroep != null);
        return "events/index";
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("page", events.page(slug));
        return events.view();
    }

    /** Only years in which something can be found. */
    private List<Integer> years(boolean past) {
        int present = LocalDate.ofInstant(clock.instant(), Time.ZONE).getYear();
        return catalogue.years(Kind.EVENT).stream()
                .filter(year -> past ? year <= present : year >= present)
                .toList();
    }
}
