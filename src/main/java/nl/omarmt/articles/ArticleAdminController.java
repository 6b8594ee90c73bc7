package nl.omarmt.articles;

import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.drafting.EditController;
import nl.omarmt.drafting.EditorDesk;
import nl.omarmt.partners.Partners;
import nl.omarmt.workgroups.Workgroups;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where coordinators write articles. */
@Controller
@RequestMapping("/beheer/artikelen")
class ArticleAdminController extends EditController<ArticleForm> {

    private final Workgroups workgroups;
    private final Partners partners;
    private final Catalogue catalogue;

    ArticleAdminController(
            Articles articles, EditorDesk desk, Workgroups workgroups, Partners partners, Catalogue catalogue) {
        super(articles, desk, "articles/admin/edit");
        this.workgroups = workgroups;
        this.partners = partners;
        this.catalogue = catalogue;
    }

    @Override
    protected void offer(Model model) {
        model.addAttribute("kinds", ArticleKind.values());
        model.addAttribute("workgroups", workgroups.options());
        model.addAttribute("partners", partners.options());
        model.addAttribute("choices", catalogue.choices());
    }
}
