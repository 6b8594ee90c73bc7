package nl.omarmt.site;

import nl.omarmt.web.Moved;
import nl.omarmt.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The addresses of the former site, which stand in old mails and on other sites. */
@Controller
class FormerSiteController {

    private final FormerSite former;

    FormerSiteController(FormerSite former) {
        this.former = former;
    }

    @GetMapping("/overzicht/{slug:[A-Za-z0-9-]+}")
    String show(@PathVariable String slug) {
        throw new Moved(former.address(slug).orElseThrow(NotFound::new));
    }
}
