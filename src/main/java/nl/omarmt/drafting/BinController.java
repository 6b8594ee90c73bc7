package nl.omarmt.drafting;

import nl.omarmt.publishing.Kind;
import nl.omarmt.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bin: what was thrown away, to be taken back or destroyed. */
@Controller
@RequestMapping("/beheer/prullenbak")
class BinController {

    private static final String BIN = "redirect:/beheer/prullenbak";

    private final Desk desk;
    private final DeskLists lists;

    BinController(Desk desk, DeskLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("items", lists.bin());
        return "drafting/bin";
    }

    @PostMapping("/legen")
    String empty(RedirectAttributes flash) {
        long kept = lists.bin().stream()
                .filter(row -> !isErased(row.kind(), row.id()))
                .count();
        flash.addFlashAttribute("notice", kept == 0 ? "drafting.bin.emptied" : "drafting.bin.kept");
        return BIN;
    }

    @PostMapping("/{address}/{id:\\d{1,18}}/terug")
    String restore(@PathVariable String address, @PathVariable long id, RedirectAttributes flash) {
        Kind kind = Kind.atAddress(address).orElseThrow(NotFound::new);
        desk.restore(kind, id);
        flash.addFlashAttribute("notice", "drafting.restored");
        return "redirect:" + kind.adminPath(id);
    }

    @PostMapping("/{address}/{id:\\d{1,18}}/vernietigen")
    String erase(@PathVariable String address, @PathVariable long id, RedirectAttributes flash) {
        boolean erased = isErased(Kind.atAddress(address).orElseThrow(NotFound::new), id);
        flash.addFlashAttribute("notice", erased ? "drafting.erased" : "drafting.bin.used");
        return BIN;
    }

    private boolean isErased(Kind kind, long id) {
        try {
            desk.erase(kind, id);
            return true;
        } catch (StillUsed used) {
            return false;
        }
    }
}
