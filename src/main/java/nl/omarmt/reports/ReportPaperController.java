package nl.omarmt.reports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.omarmt.web.Moved;
import nl.omarmt.web.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** A report as a document: whoever may read the page may have it. */
@Controller
class ReportPaperController {

    private static final String EXTENSION = ".pdf";

    private final Reports reports;
    private final ReportPaper paper;
    private final SiteAddress site;

    ReportPaperController(Reports reports, ReportPaper paper, SiteAddress site) {
        this.reports = reports;
        this.paper = paper;
        this.site = site;
    }

    @GetMapping("/verslagen/{slug}" + EXTENSION)
    @Nullable
    ResponseEntity<byte[]> show(
            @PathVariable String slug, Model model, HttpServletRequest request, HttpServletResponse response) {
        ReportPage page = page(slug);
        ReportPaper.Draft draft = paper.draft(page, model.asMap(), request, response);
        // Weak: two nodes that print the same document write another moment into it (RFC 9110, 8.8.1).
        String tag = "W/\"" + draft.digest() + "\"";
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name(slug))
                // For search engines the page is the report, and this a copy of it (RFC 6596).
                .header(HttpHeaders.LINK, "<" + site.of(page.path()) + ">; rel=\"canonical\"")
                .body(paper.print(draft));
    }

    private ReportPage page(String slug) {
        try {
            return reports.page(slug);
        } catch (Moved moved) {
            throw new Moved(moved.path() + EXTENSION);
        }
    }

    private static String name(String slug) {
        return ContentDisposition.inline().filename(slug + EXTENSION).build().toString();
    }
}
