package nl.omarmt.calls;

import nl.omarmt.drafting.EditController;
import nl.omarmt.drafting.EditorDesk;
import nl.omarmt.partners.Partners;
import nl.omarmt.workgroups.Workgroups;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where coordinators write calls. */
@Controller
@RequestMapping("/beheer/oproepen")
class CallAdminController extends EditController<CallForm> {

    private final Workgroups workgroups;
    private final Partners partners;

    CallAdminController(Calls calls, EditorDesk desk, Workgroups workgroups, Partners partners) {
        super(calls, desk, "calls/admin/edit");
        this.workgroups = workgroups;
        this.partners = partners;
    }

    @Override
    protected void offer(Model model) {
        model.addAttribute("directions", Direction.values());
        model.addAttribute("standings", Standing.values());
        model.addAttribute("workgroups", workgroups.options());
        model.addAttribute("partners", partners.options());
        model.addAttribute("contacts", partners.contactOptions());
    }
}
