package nl.omarmt.workgroups;

import nl.omarmt.drafting.EditController;
import nl.omarmt.drafting.EditorDesk;
import nl.omarmt.partners.Partners;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where coordinators write about workgroups. */
@Controller
@RequestMapping("/beheer/werkgroepen")
class WorkgroupAdminController extends EditController<WorkgroupForm> {

    private final Partners partners;

    WorkgroupAdminController(Workgroups workgroups, EditorDesk desk, Partners partners) {
        super(workgroups, desk, "workgroups/admin/edit");
        this.partners = partners;
    }

    @Override
    protected void offer(Model model) {
        model.addAttribute("kinds", WorkgroupKind.values());
        model.addAttribute("statuses", WorkgroupStatus.values());
        model.addAttribute("partners", partners.options());
        model.addAttribute("persons", partners.contactOptions());
    }
}
