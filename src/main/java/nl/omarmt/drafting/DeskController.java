package nl.omarmt.drafting;

import java.util.List;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Status;
import nl.omarmt.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of the admin area, one for each kind of content. */
@Controller
class DeskController {

    private final DeskLists lists;

    DeskController(DeskLists lists) {
        this.lists = lists;
    }

    @GetMapping("/beheer/{address:verslagen|artikelen|agenda|werkgroepen|partners|oproepen|inspiratie|paginas}")
    String index(
            @PathVariable String address,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "1") int pagina,
            Model model) {
        Kind kind = Kind.atAddress(address).orElseThrow(NotFound::new);
        model.addAttribute("kind", kind);
        model.addAttribute("q", q);
        model.addAttribute("status", status);
        boolean everything = q.isBlank() && status == null && pagina == 1;
        model.addAttribute("unsaved", everything ? lists.unsaved(kind) : List.of());
        model.addAttribute("page", lists.list(kind, q, status, pagina));
        return "drafting/index";
    }
}
