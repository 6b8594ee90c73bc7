package nl.omarmt.reports;

import java.util.List;
import nl.omarmt.calls.Calls;
import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.drafting.EditController;
import nl.omarmt.drafting.EditorDesk;
import nl.omarmt.events.SessionState;
import nl.omarmt.partners.Partners;
import nl.omarmt.workgroups.Workgroups;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where coordinators write reports, with the sessions of their event. */
@Controller
@RequestMapping("/beheer/verslagen")
class ReportAdminController extends EditController<ReportForm> {

    private final Reports reports;
    private final Calls calls;
    private final Workgroups workgroups;
    private final Partners partners;
    private final Catalogue catalogue;

    ReportAdminController(
            Reports reports,
            EditorDesk desk,
            Calls calls,
            Workgroups workgroups,
            Partners partners,
            Catalogue catalogue) {
        super(reports, desk, "reports/admin/edit");
        this.reports = reports;
        this.calls = calls;
        this.workgroups = workgroups;
        this.partners = partners;
        this.catalogue = catalogue;
    }

    @Override
    protected void offer(Model model) {
        boolean stored = model.getAttribute("item") != null;
        Long chosen = model.getAttribute("form") instanceof ReportForm form ? form.eventId() : null;
        model.addAttribute("offered", stored ? List.of() : reports.offered());
        model.addAttribute("events", reports.eventOptions(chosen));
        model.addAttribute("calls", calls.options());
        model.addAttribute("workgroups", workgroups.options());
        model.addAttribute("partners", partners.options());
        model.addAttribute("choices", catalogue.choices());
        model.addAttribute("kinds", SectionKind.values());
        model.addAttribute("states", SessionState.values());
    }
}
