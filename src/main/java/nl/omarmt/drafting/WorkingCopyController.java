package nl.omarmt.drafting;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.omarmt.drafting.manuscripts.Hand;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.drafting.manuscripts.Presence;
import nl.omarmt.publishing.Kind;
import nl.omarmt.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is written beside the content, of whatever kind: who has it open, and how it is thrown away. */
@Controller
@RequestMapping("/beheer/{address}")
class WorkingCopyController {

    private final Editors editors;
    private final Writing writing;
    private final History history;
    private final Bin bin;
    private final Presence presence;
    private final MessageSource messages;

    WorkingCopyController(
            Editors editors, Writing writing, History history, Bin bin, Presence presence, MessageSource messages) {
        this.editors = editors;
        this.writing = writing;
        this.history = history;
        this.bin = bin;
        this.presence = presence;
        this.messages = messages;
    }

    /**
     * A page tells that it is open, and hears who else is there and whether something newer was written.
     *
     * @param closing whether the page is being closed
     */
    @PostMapping({"/nieuw/aanwezigheid", "/{id:\\d{1,18}}/aanwezigheid"})
    @ResponseBody
    Present present(
            @PathVariable String address,
            @PathVariable(required = false) @Nullable Long id,
            @ModelAttribute("hand") Hand hand,
            @RequestParam(defaultValue = "false") boolean closing,
            Locale locale) {
        Kind kind = editors.at(address).kind();
        Place place = id == null ? Place.unsaved(kind, hand.keyOrNew()) : Place.of(kind, id);
        int seen = writing.version(place);
        SignedIn me = SignedIn.current().orElseThrow();
        UUID pen = hand.pen();
        if (pen != null && closing) {
            presence.leave(pen, me.id());
        } else if (pen != null) {
            presence.note(place, pen, me.id(), me.name());
        }
        return new Present(seen, words(presence.others(place, pen), me, locale));
    }

    @PostMapping("/{id:\\d{1,18}}/werkversie/verwijdering")
    String discard(
            @PathVariable String address, @PathVariable long id, @RequestParam int seen, RedirectAttributes flash) {
        Kind kind = editors.at(address).kind();
        history.discard(Place.of(kind, id), seen);
        flash.addFlashAttribute("notice", "drafting.copy.discarded");
        return "redirect:" + kind.adminPath(id);
    }

    @PostMapping("/nieuw/prullenbak")
    String bin(@PathVariable String address, @RequestParam UUID concept, RedirectAttributes flash) {
        Kind kind = editors.at(address).kind();
        bin.throwAway(Place.unsaved(kind, concept));
        flash.addFlashAttribute("notice", "drafting.binned");
        return "redirect:" + kind.adminPath();
    }

    private String words(List<String> names, SignedIn me, Locale locale) {
        if (names.isEmpty()) {
            return "";
        }
        List<String> others =
                names.stream().filter(name -> !name.equals(me.name())).toList();
        return others.isEmpty()
                ? messages.getMessage("drafting.presence.self", null, locale)
                : messages.getMessage(
                        "drafting.presence.others", new Object[] {String.join(", ", others), others.size()}, locale);
    }

    /**
     * What a page hears.
     *
     * @param seen the version of the manuscript that stands there now
     * @param words who else has the text open; empty when nobody has
     */
    record Present(int seen, String words) {}
}
