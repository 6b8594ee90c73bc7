package nl.omarmt.sharing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** The pictures that other sites show beside a link to a page of this one (https://ogp.me). */
@Controller
@RequestMapping("/og")
class SharePictureController {

    private static final @Nullable String KEPT =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic().getHeaderValue();

    private final SharePictures pictures;

    SharePictureController(SharePictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/site.png")
    @Nullable
    ResponseEntity<byte[]> site(HttpServletRequest request, HttpServletResponse response) {
        return answer(pictures.ofTheSite(), request, response);
    }

    @GetMapping("/{kind}/{slug}.png")
    @Nullable
    ResponseEntity<byte[]> show(
            @PathVariable String kind,
            @PathVariable String slug,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(pictures.of(kind, slug), request, response);
    }

    private @Nullable ResponseEntity<byte[]> answer(
            SharePictures.Picture picture, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        // Made to be shown by others, unlike everything else here.
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        if (new ServletWebRequest(request, response).checkNotModified("W/\"" + picture.digest() + "\"")) {
            return null;
        }
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(pictures.png(picture));
    }
}
