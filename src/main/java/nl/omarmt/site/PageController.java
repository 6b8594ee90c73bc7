package nl.omarmt.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The static pages as readers see them, at the root of the site. */
@Controller
class PageController {

    private final Pages pages;

    PageController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/{slug:[a-z0-9-]+}")
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("page", pages.page(slug));
        return pages.view();
    }
}
