package nl.omarmt.calls;

import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.catalogue.Filter;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calls as readers see them: those that are open, the first to close first; below them those that are closed. */
@Controller
@RequestMapping("/oproepen")
class CallController {

    private static final int OPEN = 100;
    private static final int CLOSED = 12;
    private static final int WORKGROUPS = 100;

    private final Calls calls;
    private final Catalogue catalogue;

    CallController(Calls calls, Catalogue catalogue) {
        this.calls = calls;
        this.catalogue = catalogue;
    }

    @GetMapping
    String index(
            @RequestParam(required = false) @Nullable Direction soort,
            @RequestParam(required = false) @Nullable Long werkgroep,
            @RequestParam(defaultValue = "1") int pagina,
            Model model) {
        String label = soort == null ? null : soort.message();
        Ref naming = werkgroep == null ? null : new Ref(Kind.WORKGROUP, werkgroep);
        model.addAttribute(
                "open",
                catalogue
                        .list(Kind.CALL, new Filter(null, label, naming, Filter.When.COMING), 1, OPEN)
                        .items());
        model.addAttribute(
                "page", catalogue.list(Kind.CALL, new Filter(null, label, naming, Filter.When.PAST), pagina, CLOSED));
        model.addAttribute("kinds", Direction.values());
        model.addAttribute("kind", soort);
        model.addAttribute(
                "workgroups",
                catalogue.list(Kind.WORKGROUP, Filter.none(), 1, WORKGROUPS).items());
        model.addAttribute("workgroup", werkgroep);
        model.addAttribute("filtered", soort != null || werkgroep != null);
        return "calls/index";
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("page", calls.page(slug));
        return calls.view();
    }
}
