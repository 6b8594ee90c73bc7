package nl.omarmt.media;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of coordinators with photos that somebody wants gone. */
@Controller
@RequestMapping("/beheer/media/verzoeken")
class RemovalRequestController {

    private final RemovalRequests requests;
    private final Media media;

    RemovalRequestController(RemovalRequests requests, Media media) {
        this.requests = requests;
        this.media = media;
    }

    @GetMapping
    String index(Model model) {
        List<RemovalRequest> open = requests.open();
        model.addAttribute("requests", open);
        model.addAttribute(
                "pictures",
                media.pictures(open.stream().map(RemovalRequest::imageId).toList()));
        return "media/admin/requests";
    }

    @PostMapping("/{id:\\d{1,18}}/afgehandeld")
    String dismiss(@PathVariable long id, RedirectAttributes flash) {
        requests.dismiss(id);
        flash.addFlashAttribute("notice", "media.requests.dismissed");
        return "redirect:/beheer/media/verzoeken";
    }
}
