package nl.omarmt.workgroups;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The workgroups as readers see them. */
@Controller
@RequestMapping("/werkgroepen")
class WorkgroupController {

    private final Workgroups workgroups;

    WorkgroupController(Workgroups workgroups) {
        this.workgroups = workgroups;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("page", workgroups.index());
        return "workgroups/index";
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("page", workgroups.page(slug));
        return workgroups.view();
    }
}
