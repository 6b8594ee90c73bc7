package nl.omarmt.reports;

import java.util.Optional;
import nl.omarmt.publishing.Kind;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The report of an event: one press begins it, or leads to it. */
@Controller
class EventReportController {

    private final Reports reports;

    EventReportController(Reports reports) {
        this.reports = reports;
    }

    @PostMapping("/beheer/agenda/{id:\\d{1,18}}/verslag")
    String begin(@PathVariable long id, RedirectAttributes flash) {
        Optional<Long> report = begin(id);
        flash.addFlashAttribute("notice", report.isPresent() ? "reports.draft.begun" : "reports.draft.binned");
        return "redirect:" + report.map(Kind.REPORT::adminPath).orElse("/beheer/prullenbak");
    }

    private Optional<Long> begin(long eventId) {
        try {
            return reports.begin(eventId);
        } catch (DataIntegrityViolationException begunByAnotherPress) {
            return reports.begin(eventId);
        }
    }
}
