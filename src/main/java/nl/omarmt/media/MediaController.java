package nl.omarmt.media;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.omarmt.media.storage.MissingBytes;
import nl.omarmt.media.storage.Storage;
import nl.omarmt.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/**
 * Sends images and documents. Every request asks the database first, so that a withdrawn image is gone on every node at once;
 * what browsers keep of a photo they keep for a day.
 */
@Controller
class MediaController {

    /** Nothing in a file may run or load anything, whatever a browser takes it for. */
    static final String POLICY = "sandbox; default-src 'none'";

    private static final Pattern RENDITION = Pattern.compile("([1-9]\\d{0,4})\\.(jpg|png)");

    private static final Logger LOG = LoggerFactory.getLogger(MediaController.class);

    private final Library library;
    private final ImageRepository images;
    private final Storage storage;

    MediaController(Library library, ImageRepository images, Storage storage) {
        this.library = library;
        this.images = images;
        this.storage = storage;
    }

    @GetMapping("/media/{id:[0-9a-f-]{36}}/{name:.+\\.[a-z]{3,4}}")
    @Nullable
    ResponseEntity<Resource> send(@PathVariable UUID id, @PathVariable String name, WebRequest request) {
        Image image = images.findById(id).orElse(null);
        if (image == null) {
            return document(library.document(id).orElseThrow(NotFound::new), request);
        }
        if (image.isWithdrawn()) {
            return ResponseEntity.status(HttpStatus.GONE)
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        Matcher rendition = RENDITION.matcher(name);
        Picture picture = image.picture();
        if (!rendition.matches()
                || !rendition.group(2).equals(picture.extension())
                || !picture.widths().contains(Integer.valueOf(rendition.group(1)))) {
            throw new NotFound();
        }
        if (request.checkNotModified(tag(image.origin(), name))) {
            return null;
        }
        return answer(
                        caching(image.sort()),
                        picture.extension().equals("png") ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                .body(storage.read(id + "/" + name));
    }

    /** The whole image as it came in, for coordinators. */
    @GetMapping("/beheer/media/{id:[0-9a-f-]{36}}/origineel")
    ResponseEntity<Resource> original(@PathVariable UUID id) {
        Image image = library.image(id);
        String key = image.isWithdrawn() ? null : image.originalKey().orElse(null);
        if (key == null) {
            throw new NotFound();
        }
        return answer(CacheControl.noStore(), MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        attachment(image.origin().fileName()))
                .body(storage.read(key));
    }

    /** What was withdrawn on another node a moment ago, or what the storage lost, which the check of media tells. */
    @ExceptionHandler
    ResponseEntity<Void> missing(MissingBytes missing) {
        LOG.warn("a file is asked for that is not there", missing);
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }

    private @Nullable ResponseEntity<Resource> document(DocumentFile document, WebRequest request) {
        if (request.checkNotModified(tag(document.origin(), document.extension()))) {
            return null;
        }
        return answer(
                        CacheControl.noCache(),
                        MediaType.parseMediaType(document.origin().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        attachment(document.origin().fileName()))
                .body(storage.read(document.key()));
    }

    private static ResponseEntity.BodyBuilder answer(CacheControl caching, MediaType type) {
        return ResponseEntity.ok()
                .cacheControl(caching)
                .contentType(type)
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff");
    }

    /** A photo may be withdrawn: a browser that kept it asks again. A drawing at this address is always the same. */
    private static CacheControl caching(Sort sort) {
        Duration kept = sort.kept();
        return sort == Sort.PHOTO
                ? CacheControl.maxAge(kept).cachePrivate().mustRevalidate()
                : CacheControl.maxAge(kept).cachePublic().immutable();
    }

    private static String tag(Origin origin, String name) {
        return '"' + origin.checksum().substring(0, 32) + "-" + name + '"';
    }

    private static String attachment(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
