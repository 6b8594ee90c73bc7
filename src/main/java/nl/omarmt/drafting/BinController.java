package nl.omarmt.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.publishing.Content;
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

    private final Bin bin;

    BinController(Bin bin) {
        this.bin = bin;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("items", rows());
        model.addAttribute("days", Bin.KEPT.toDays());
        return "drafting/bin";
    }

    @PostMapping("/legen")
    String empty(RedirectAttributes flash) {
        bin.unsaved().forEach(unsaved -> bin.erase(unsaved.place()));
        long kept = bin.items().stream()
                .filter(content -> !isErased(content.kind(), content.id()))
                .count();
        flash.addFlashAttribute("notice", kept == 0 ? "drafting.bin.emptied" : "drafting.bin.kept");
        return BIN;
    }

    @PostMapping("/{address}/{id:\\d{1,18}}/terug")
    String restore(@PathVariable String address, @PathVariable long id, RedirectAttributes flash) {
        Kind kind = kind(address);
        boolean isPublic = bin.restore(kind, id);
        flash.addFlashAttribute("notice", isPublic ? "drafting.restored.public" : "drafting.restored");
        return "redirect:" + kind.adminPath(id);
    }

    @PostMapping("/{address}/{id:\\d{1,18}}/vernietigen")
    String erase(@PathVariable String address, @PathVariable long id, RedirectAttributes flash) {
        boolean erased = isErased(kind(address), id);
        flash.addFlashAttribute("notice", erased ? "drafting.erased" : "drafting.bin.used");
        return BIN;
    }

    @PostMapping("/{address}/nieuw/{concept}/terug")
    String restoreUnsaved(@PathVariable String address, @PathVariable UUID concept, RedirectAttributes flash) {
        Place place = Place.unsaved(kind(address), concept);
        bin.restore(place);
        flash.addFlashAttribute("notice", "drafting.restored");
        return "redirect:" + place.path();
    }

    @PostMapping("/{address}/nieuw/{concept}/vernietigen")
    String eraseUnsaved(@PathVariable String address, @PathVariable UUID concept, RedirectAttributes flash) {
        bin.erase(Place.unsaved(kind(address), concept));
        flash.addFlashAttribute("notice", "drafting.erased");
        return BIN;
    }

    private List<BinRow> rows() {
        return Stream.concat(
                        bin.items().stream().map((Content content) -> BinRow.of(content)),
                        bin.unsaved().stream().map(BinRow::of))
                .sorted(Comparator.comparing(BinRow::binnedAt).reversed())
                .toList();
    }

    private static Kind kind(String address) {
        return Kind.atAddress(address).orElseThrow(NotFound::new);
    }

    private boolean isErased(Kind kind, long id) {
        try {
            bin.erase(kind, id);
            return true;
        } catch (StillUsed used) {
            return false;
        }
    }
}
