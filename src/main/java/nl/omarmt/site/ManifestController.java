package nl.omarmt.site;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Tells phones how to put the site on a home screen. */
@Controller
class ManifestController {

    private static final String FOLDER = "/assets/img/";
    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json");

    private final Settings settings;
    private final ResourceUrlProvider assets;

    ManifestController(Settings settings, ResourceUrlProvider assets) {
        this.settings = settings;
        this.assets = assets;
    }

    @GetMapping("/site.webmanifest")
    ResponseEntity<Manifest> show() {
        List<Manifest.Icon> icons = List.of(
                icon("icon.svg", "any", "image/svg+xml", "any"),
                icon("icon-192.png", "192x192", MediaType.IMAGE_PNG_VALUE, "any"),
                icon("icon-512.png", "512x512", MediaType.IMAGE_PNG_VALUE, "any"),
                icon("icon-maskable-512.png", "512x512", MediaType.IMAGE_PNG_VALUE, "maskable"));
        return ResponseEntity.ok()
                .contentType(MANIFEST)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(Manifest.of(settings.current(), icons));
    }

    private Manifest.Icon icon(String file, String sizes, String type, String purpose) {
        String address = assets.getForLookupPath(FOLDER + file);
        return new Manifest.Icon(Objects.requireNonNull(address, file), sizes, type, purpose);
    }
}
