package nl.omarmt.articles;

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

/** The articles as readers see them. */
@Controller
@RequestMapping("/artikelen")
class ArticleController {

    private static final int SIZE = 12;

    private final Articles articles;
    private final Catalogue catalogue;

    ArticleController(Articles articles, Catalogue catalogue) {
        this.articles = articles;
        this.catalogue = catalogue;
    }

    @GetMapping
    String index(
            @RequestParam(required = false) @Nullable Integer jaar,
            @RequestParam(required = false) @Nullable ArticleKind soort,
            @RequestParam(defaultValue = "1") int pagina,
            Model model) {
        Filter filter = new Filter(jaar, soort == null ? null : soort.message(), null, Filter.When.ANY);
        model.addAttribute("page", catalogue.list(Kind.ARTICLE, filter, pagina, SIZE));
        model.addAttribute("years", catalogue.years(Kind.ARTICLE));
        model.addAttribute("year", jaar);
        model.addAttribute("kinds", ArticleKind.values());
        model.addAttribute("kind", soort);
        return "articles/index";
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("page", articles.page(slug));
        return articles.view();
    }
}
