package nl.omarmt.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page. */
@Controller
class HomeController {

    private final Home home;

    HomeController(Home home) {
        this.home = home;
    }

    @GetMapping("/")
    String show(Model model) {
        model.addAttribute("page", home.page());
        return "site/home";
    }
}
