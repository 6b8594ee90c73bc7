package nl.omarmt.reports;

import jakarta.servlet.http.HttpServletResponse;
import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.catalogue.Filter;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.security.AnswerHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reports as readers see them. */
@Controller
@RequestMapping("/verslagen")
class ReportController {

    private static final int SIZE = 12;
    private static final int WORKGROUPS = 100;

    private final Reports reports;
    private final Catalogue catalogue;

    ReportController(Reports reports, Catalogue catalogue) {
        this.reports = reports;
        this.catalogue = catalogue;
    }

    @GetMapping
    String index(
            @RequestParam(required = false) @Nullable Integer jaar,
            @RequestParam(required = false) @Nullable Long werkgroep,
            @RequestParam(defaultValue = "1") int pagina,
            Model model) {
        Filter filter =
                new Filter(jaar, null, werkgroep == null ? null : new Ref(Kind.WORKGROUP, werkgroep), Filter.When.ANY);
        model.addAttribute("page", catalogue.list(Kind.REPORT, filter, pagina, SIZE));
        model.addAttribute("years", catalogue.years(Kind.REPORT));
        model.addAttribute("year", jaar);
        model.addAttribute(
                "workgroups",
                catalogue.list(Kind.WORKGROUP, Filter.none(), 1, WORKGROUPS).items());
        model.addAttribute("workgroup", werkgroep);
        model.addAttribute("filtered", jaar != null || werkgroep != null);
        return "reports/index";
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String slug, Model model, HttpServletResponse response) {
        ReportPage page = reports.page(slug);
        AnswerHeaders.framing(page.players()).forEach(response::setHeader);
        model.addAttribute("page", page);
        return reports.view();
    }
}
