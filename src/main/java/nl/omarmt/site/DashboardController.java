package nl.omarmt.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the admin area. */
@Controller
class DashboardController {

    private final Dashboard dashboard;

    DashboardController(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    @GetMapping("/beheer")
    String show(Model model) {
        model.addAttribute("page", dashboard.page());
        return "site/admin/dashboard";
    }
}
