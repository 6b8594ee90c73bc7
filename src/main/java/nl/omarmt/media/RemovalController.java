package nl.omarmt.media;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import nl.omarmt.security.RateLimits;
import nl.omarmt.security.VisitorAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where anybody asks to have a photo taken away. */
@Controller
@RequestMapping("/media/{id:[0-9a-f-]{36}}/verwijderen")
class RemovalController {

    private static final int PER_ADDRESS = 20;

    private final Library library;
    private final RemovalRequests requests;
    private final RateLimits limits;

    RemovalController(Library library, RemovalRequests requests, RateLimits limits) {
        this.library = library;
        this.requests = requests;
        this.limits = limits;
    }

    /** @param pagina the page on which the photo was seen; whoever follows the link below a photo comes from there */
    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String pagina,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("form", new RemovalForm(pagina == null ? ours(from, request) : pagina, null, null, null));
        return page(id, model);
    }

    /** The path of a page of this site; none of any other address, nor of the form itself. */
    private static @Nullable String ours(@Nullable String address, HttpServletRequest request) {
        try {
            URI from = new URI(Objects.requireNonNullElse(address, ""));
            String path = from.getRawPath();
            return request.getServerName().equalsIgnoreCase(from.getHost())
                            && path.length() <= RemovalForm.LONGEST_PAGE
                            && !path.equals(request.getRequestURI())
                    ? path
                    : null;
        } catch (URISyntaxException strange) {
            return null;
        }
    }

    @PostMapping
    String ask(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RemovalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.count("photo-removal", VisitorAddress.of(request), PER_ADDRESS, Duration.ofHours(1));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, model);
        }
        if (!library.image(id).isWithdrawn()) {
            requests.ask(id, form);
        }
        flash.addFlashAttribute("asked", true);
        flash.addFlashAttribute("back", form.page());
        return "redirect:/media/" + id + "/verwijderen";
    }

    private String page(UUID id, Model model) {
        Image image = library.image(id);
        model.addAttribute("image", image.picture());
        model.addAttribute("alt", image.alt());
        return "media/remove";
    }
}
