package nl.omarmt.drafting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import nl.omarmt.publishing.IncompleteContent;
import nl.omarmt.publishing.Kind;
import nl.omarmt.text.Excerpt;
import nl.omarmt.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The state of one item: each change of it is a noun of its own. */
@Controller
@RequestMapping("/beheer/{address}/{id:\\d{1,18}}")
class PublicationController {

    private static final int LONGEST_REASON = 500;

    private final Desk desk;
    private final Saving saving;
    private final Editors editors;
    private final DeskLists lists;
    private final MessageSource messages;

    PublicationController(Desk desk, Saving saving, Editors editors, DeskLists lists, MessageSource messages) {
        this.desk = desk;
        this.saving = saving;
        this.editors = editors;
        this.lists = lists;
        this.messages = messages;
    }

    @PostMapping("/publicatie")
    String publish(
            @PathVariable String address,
            @PathVariable long id,
            @RequestParam int version,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Kind kind = kind(address);
        try {
            saving.publish(editors.at(address), id, version);
        } catch (IncompleteContent incomplete) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("gaps", incomplete.gaps());
            model.addAttribute("item", lists.row(kind, id));
            return "drafting/incomplete";
        }
        return back(kind, id, "drafting.published", flash);
    }

    @PostMapping("/intrekking")
    String withdraw(
            @PathVariable String address,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String reason,
            Locale locale,
            RedirectAttributes flash) {
        String said = Fields.line(reason);
        String told = said == null ? messages.getMessage("drafting.life.reason.default", null, locale) : said;
        desk.withdraw(kind(address), id, version, Excerpt.of(told, LONGEST_REASON));
        return back(kind(address), id, "drafting.withdrawn", flash);
    }

    @PostMapping("/wijzigingsregel/verwijdering")
    String unamend(
            @PathVariable String address, @PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
        desk.unamend(kind(address), id, version);
        return back(kind(address), id, "drafting.amendment.removed", flash);
    }

    @PostMapping("/concept")
    String backToDraft(
            @PathVariable String address, @PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
        desk.backToDraft(kind(address), id, version);
        return back(kind(address), id, "drafting.backToDraft", flash);
    }

    @PostMapping("/prullenbak")
    String bin(
            @PathVariable String address, @PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
        desk.bin(kind(address), id, version);
        flash.addFlashAttribute("notice", "drafting.binned");
        return "redirect:" + kind(address).adminPath();
    }

    private static Kind kind(String address) {
        return Kind.atAddress(address).orElseThrow(NotFound::new);
    }

    private static String back(Kind kind, long id, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", message);
        return "redirect:" + kind.adminPath(id);
    }
}
