package nl.omarmt.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.omarmt.media.files.RefusedFile;
import nl.omarmt.media.storage.StorageFailed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where coordinators find all images and documents, and add to them: many at once, each with an outcome of its own. */
@Controller
@RequestMapping("/beheer/media")
class LibraryController {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryController.class);

    private static final int PAGE = 48;
    private static final int CHOICE = 24;

    private final Shelves shelves;
    private final Intake intake;
    private final KnownOccasions occasions;
    private final MediaRules rules;
    private final RemovalRequests requests;
    private final MessageSource messages;

    LibraryController(
            Shelves shelves,
            Intake intake,
            KnownOccasions occasions,
            MediaRules rules,
            RemovalRequests requests,
            MessageSource messages) {
        this.shelves = shelves;
        this.intake = intake;
        this.occasions = occasions;
        this.rules = rules;
        this.requests = requests;
        this.messages = messages;
    }

    @GetMapping
    String images(LibrarySearch search, @RequestParam(defaultValue = "1") int pagina, Model model) {
        model.addAttribute("page", shelves.images(search, pagina, PAGE));
        return show(search, true, model);
    }

    @GetMapping("/documenten")
    String documents(LibrarySearch search, @RequestParam(defaultValue = "1") int pagina, Model model) {
        model.addAttribute("page", shelves.documents(search, pagina, PAGE));
        return show(search, false, model);
    }

    /** What an editor offers to choose from: a part of a page, for the dialog of a form. */
    @GetMapping("/kiezen")
    String choose(
            LibrarySearch search,
            @RequestParam(defaultValue = "false") boolean documenten,
            @RequestParam(defaultValue = "1") int pagina,
            Model model) {
        model.addAttribute(
                "page",
                documenten ? shelves.documents(search, pagina, CHOICE) : shelves.images(search, pagina, CHOICE));
        show(search, !documenten, model);
        return "media/admin/choose";
    }

    private String show(LibrarySearch search, boolean images, Model model) {
        model.addAttribute("search", search);
        model.addAttribute("images", images);
        model.addAttribute("occasions", occasions.all());
        model.addAttribute("years", shelves.years());
        model.addAttribute("lacks", LibrarySearch.Lack.values());
        model.addAttribute("settings", rules.current());
        model.addAttribute("requests", requests.numberOpen());
        return "media/admin/index";
    }

    /** The form without scripts: as many files as somebody chose, and a page that says what came of each. */
    @PostMapping
    String upload(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(required = false) @Nullable Long evenement,
            Locale language,
            RedirectAttributes flash) {
        List<MultipartFile> chosen = files == null
                ? List.of()
                : files.stream().filter(file -> !isNoFile(file)).toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (MultipartFile file : chosen) {
            outcomes.add(outcome(file, evenement, language));
        }
        flash.addFlashAttribute("outcomes", outcomes);
        flash.addFlashAttribute("nothing", chosen.isEmpty());
        return "redirect:/beheer/media#gekomen";
    }

    /** One file, sent by the script of the page. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE, headers = "Accept=application/json")
    ResponseEntity<Outcome> uploadOne(
            @RequestParam MultipartFile files,
            @RequestParam(required = false) @Nullable Long evenement,
            Locale language) {
        Outcome outcome = outcome(files, evenement, language);
        return ResponseEntity.status(
                        outcome.isRefused()
                                ? outcome.again() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNPROCESSABLE_CONTENT
                                : HttpStatus.OK)
                .body(outcome);
    }

    private Outcome outcome(MultipartFile file, @Nullable Long event, Locale language) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        Path copy = null;
        try {
            copy = Files.createTempFile("upload-", "");
            file.transferTo(copy);
            Taken taken = intake.take(copy, name, occasions.of(event));
            String words =
                    messages.getMessage(taken.again() ? "media.upload.known" : "media.upload.done", null, language);
            return Outcome.of(taken, words);
        } catch (RefusedFile refused) {
            return Outcome.refused(
                    name,
                    messages.getMessage(refused.message(), refused.arguments().toArray(), language),
                    false);
        } catch (StorageFailed | IOException failed) {
            LOG.error("an upload could not be stored", failed);
            return Outcome.refused(name, messages.getMessage("media.upload.storage", null, language), true);
        } finally {
            remove(copy);
        }
    }

    /** What a browser sends for a field in which nothing was chosen. */
    private static boolean isNoFile(MultipartFile file) {
        return file.isEmpty()
                && (file.getOriginalFilename() == null
                        || file.getOriginalFilename().isEmpty());
    }

    private static void remove(@Nullable Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException stays) {
            LOG.warn("a temporary file stays behind", stays);
        }
    }
}
