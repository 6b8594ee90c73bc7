package nl.omarmt.drafting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.omarmt.drafting.manuscripts.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is written, as readers will see it: in a frame as wide as a telephone or a desktop, and the page itself for that frame. */
@Controller
@RequestMapping("/beheer/{address}")
class PreviewController {

    private final Editors editors;
    private final Previews previews;
    private final PreviewPages pages;
    private final PreviewDesk desk;

    PreviewController(Editors editors, Previews previews, PreviewPages pages, PreviewDesk desk) {
        this.editors = editors;
        this.previews = previews;
        this.pages = pages;
        this.desk = desk;
    }

    /**
     * @param concept the key of something that was begun and not saved yet
     * @param breedte of the frame in CSS pixels, as one of {@link PreviewWidth}
     */
    @GetMapping({"/nieuw/voorbeeld", "/{id:\\d{1,18}}/voorbeeld"})
    String show(
            @PathVariable String address,
            @PathVariable(required = false) @Nullable Long id,
            @RequestParam(required = false) @Nullable UUID concept,
            @RequestParam(required = false) @Nullable Integer breedte,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("share", ShareForm.blank());
        return desk.show(editors.place(address, id, concept), PreviewWidth.of(breedte), model, response);
    }

    @GetMapping({"/nieuw/voorbeeld/pagina", "/{id:\\d{1,18}}/voorbeeld/pagina"})
    String page(
            @PathVariable String address,
            @PathVariable(required = false) @Nullable Long id,
            @RequestParam(required = false) @Nullable UUID concept,
            Model model,
            HttpServletResponse response) {
        Place place = editors.place(address, id, concept);
        Preview preview = previews.of(editors.of(place.kind()), place);
        return pages.show(preview, new PreviewStrip(true, preview.published(), null, null), model, response);
    }
}
