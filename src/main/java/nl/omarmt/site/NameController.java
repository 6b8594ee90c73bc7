package nl.omarmt.site;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Proposes to the text editor whom somebody means. */
@Controller
class NameController {

    private final Names names;

    NameController(Names names) {
        this.names = names;
    }

    @GetMapping("/beheer/noemen")
    @ResponseBody
    List<Names.Proposal> index(@RequestParam(defaultValue = "") String q, Locale language) {
        return names.propose(q, language);
    }
}
