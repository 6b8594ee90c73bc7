package nl.omarmt.site;

import nl.omarmt.drafting.EditController;
import nl.omarmt.drafting.EditorDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where coordinators write static pages. */
@Controller
@RequestMapping("/beheer/paginas")
class PageAdminController extends EditController<PageForm> {

    PageAdminController(Pages pages, EditorDesk desk) {
        super(pages, desk, "pages/admin/edit");
    }

    @Override
    protected void offer(Model model) {
        // A page consists of text alone; there is nothing to choose from.
    }
}
