package nl.omarmt.partners;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The partners as readers see them. */
@Controller
@RequestMapping("/partners")
class PartnerController {

    private final Partners partners;

    PartnerController(Partners partners) {
        this.partners = partners;
    }

    @GetMapping
    String index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Sector sector,
            @RequestParam(defaultValue = "") String wijk,
            @RequestParam(defaultValue = "") String letter,
            Model model) {
        model.addAttribute("page", partners.index(new PartnerSearch(q, sector, wijk, letter)));
        model.addAttribute("sectors", Sector.values());
        return "partners/index";
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("page", partners.page(slug));
        return partners.view();
    }
}
