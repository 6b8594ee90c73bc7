package nl.omarmt.tips;

import nl.omarmt.drafting.EditController;
import nl.omarmt.drafting.EditorDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where coordinators write and judge tips. */
@Controller
@RequestMapping("/beheer/inspiratie")
class TipAdminController extends EditController<TipForm> {

    TipAdminController(Tips tips, EditorDesk desk) {
        super(tips, desk, "tips/admin/edit");
    }

    @Override
    protected void offer(Model model) {
        model.addAttribute("kinds", TipKind.values());
        model.addAttribute("decisions", TipDecision.values());
    }
}
