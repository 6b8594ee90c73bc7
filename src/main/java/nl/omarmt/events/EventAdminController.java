package nl.omarmt.events;

import java.util.Set;
import nl.omarmt.drafting.ContentRow;
import nl.omarmt.drafting.EditController;
import nl.omarmt.drafting.EditorDesk;
import nl.omarmt.partners.Partners;
import nl.omarmt.workgroups.Workgroups;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where coordinators plan events and their sessions. */
@Controller
@RequestMapping("/beheer/agenda")
class EventAdminController extends EditController<EventForm> {

    private final Events events;
    private final Workgroups workgroups;
    private final Partners partners;

    EventAdminController(Events events, EditorDesk desk, Workgroups workgroups, Partners partners) {
        super(events, desk, "events/admin/edit");
        this.events = events;
        this.workgroups = workgroups;
        this.partners = partners;
    }

    @Override
    protected void offer(Model model) {
        model.addAttribute("kinds", EventKind.values());
        model.addAttribute("workgroups", workgroups.options());
        model.addAttribute("partners", partners.options());
        model.addAttribute("contacts", partners.contactOptions());
        model.addAttribute(
                "writtenUp",
                model.getAttribute("item") instanceof ContentRow item ? events.writtenUp(item.id()) : Set.of());
    }
}
