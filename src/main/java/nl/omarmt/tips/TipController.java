package nl.omarmt.tips;

import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.catalogue.Filter;
import nl.omarmt.publishing.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tips as readers see them. */
@Controller
@RequestMapping("/inspiratie")
class TipController {

    private static final int SIZE = 12;

    private final Tips tips;
    private final Catalogue catalogue;

    TipController(Tips tips, Catalogue catalogue) {
        this.tips = tips;
        this.catalogue = catalogue;
    }

    @GetMapping
    String index(
            @RequestParam(required = false) @Nullable TipKind soort,
            @RequestParam(defaultValue = "1") int pagina,
            Model model) {
        Filter filter = new Filter(null, soort == null ? null : soort.message(), null, Filter.When.ANY);
        model.addAttribute("page", catalogue.list(Kind.TIP, filter, pagina, SIZE));
        model.addAttribute("kinds", TipKind.values());
        model.addAttribute("kind", soort);
        return "tips/index";
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("page", tips.page(slug));
        return tips.view();
    }
}
