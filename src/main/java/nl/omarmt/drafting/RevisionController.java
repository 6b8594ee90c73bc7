package nl.omarmt.drafting;

import java.util.UUID;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.publishing.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The versions of one text, of whatever kind. */
@Controller
@RequestMapping("/beheer/{address}")
class RevisionController {

    private final History history;
    private final Conflicts conflicts;
    private final Editors editors;
    private final DeskLists lists;
    private final Writing writing;

    RevisionController(History history, Conflicts conflicts, Editors editors, DeskLists lists, Writing writing) {
        this.history = history;
        this.conflicts = conflicts;
        this.editors = editors;
        this.lists = lists;
        this.writing = writing;
    }

    @GetMapping("/{id:\\d{1,18}}/versies")
    String index(
            @PathVariable String address,
            @PathVariable long id,
            @RequestParam(defaultValue = "1") int pagina,
            Model model) {
        ContentEditing<?> editing = editors.at(address);
        Place place = Place.of(editing.kind(), id);
        model.addAttribute("page", history.list(place, pagina));
        model.addAttribute("choices", history.choices(place));
        return show(editing, id, "drafting/versions", model);
    }

    /** @param van the older version, with {@code tot} the newer one; none for what is written there now */
    @GetMapping("/{id:\\d{1,18}}/versies/verschil")
    String compare(
            @PathVariable String address,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer van,
            @RequestParam(required = false) @Nullable Integer tot,
            Model model) {
        ContentEditing<?> editing = editors.at(address);
        Place place = Place.of(editing.kind(), id);
        model.addAttribute("differences", history.between(editing, place, van, tot));
        model.addAttribute("from", van == null ? null : history.version(place, van));
        model.addAttribute("to", tot == null ? null : history.version(place, tot));
        return show(editing, id, "drafting/difference", model);
    }

    @PostMapping("/{id:\\d{1,18}}/versies/{number:\\d{1,9}}/terug")
    String restore(
            @PathVariable String address,
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam int seen,
            RedirectAttributes flash) {
        ContentEditing<?> editing = editors.at(address);
        history.restore(editing, id, number, seen);
        flash.addFlashAttribute("notice", "drafting.version.restored");
        return "redirect:" + editing.kind().adminPath(id);
    }

    /** A text that was put aside because somebody else had written meanwhile, beside what stands there now. */
    @GetMapping({"/nieuw/versies/{number:\\d{1,9}}/samenvoegen", "/{id:\\d{1,18}}/versies/{number:\\d{1,9}}/samenvoegen"
    })
    String merge(
            @PathVariable String address,
            @PathVariable(required = false) @Nullable Long id,
            @RequestParam(required = false) @Nullable UUID concept,
            @PathVariable int number,
            Model model) {
        ContentEditing<?> editing = editors.at(address);
        Place place = new Place(editing.kind(), id, id == null ? concept : null);
        model.addAttribute("conflict", conflicts.between(editing, place, number));
        model.addAttribute("kind", editing.kind());
        return Conflict.VIEW;
    }

    private String show(ContentEditing<?> editing, long id, String view, Model model) {
        Kind kind = editing.kind();
        model.addAttribute("kind", kind);
        model.addAttribute("item", lists.row(kind, id));
        model.addAttribute("sheet", writing.open(editing, Place.of(kind, id)).sheet());
        return view;
    }
}
