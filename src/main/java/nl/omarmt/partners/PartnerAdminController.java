package nl.omarmt.partners;

import nl.omarmt.drafting.ContentRow;
import nl.omarmt.drafting.EditController;
import nl.omarmt.drafting.EditorDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where coordinators write about partners. */
@Controller
@RequestMapping("/beheer/partners")
class PartnerAdminController extends EditController<PartnerForm> {

    private final ContactPersons persons;

    PartnerAdminController(Partners partners, EditorDesk desk, ContactPersons persons) {
        super(partners, desk, "partners/admin/edit");
        this.persons = persons;
    }

    @Override
    protected void offer(Model model) {
        model.addAttribute("sectors", Sector.values());
        if (model.getAttribute("item") instanceof ContentRow item) {
            model.addAttribute("persons", persons.at(item.id()));
        }
    }
}
