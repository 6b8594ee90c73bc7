package nl.omarmt.reports;

import java.util.ArrayList;
import java.util.List;
import nl.omarmt.events.Document;
import nl.omarmt.media.Photo;
import nl.omarmt.publishing.Gap;

/** What a section misses before readers may see it; each gap points at its field in the form. */
final class SectionGaps {

    private final ReportSection section;
    private final String path;
    private final List<Gap> gaps = new ArrayList<>();

    private SectionGaps(ReportSection section) {
        this.section = section;
        this.path = "sections[" + section.position() + "].";
    }

    static List<Gap> of(ReportSection section) {
        SectionGaps found = new SectionGaps(section);
        found.look();
        return found.gaps;
    }

    private void look() {
        switch (section.kind()) {
            case TEXT -> {
                need(!section.heading().isEmpty(), "heading", "reports.gap.heading");
                need(!isEmpty(), "body", "reports.gap.body");
            }
            case WORKGROUP_UPDATE -> {
                need(section.workgroupId() != null, "workgroupId", "reports.gap.workgroup");
                need(!isEmpty(), "body", "reports.gap.body");
            }
            case CALL -> need(section.callId() != null, "callId", "reports.gap.call");
            case PHOTO -> need(!section.photos().isEmpty(), "photos", "reports.gap.photos");
            case VIDEO -> {
                need(section.video().isKnown(), "videoId", "reports.gap.video");
                need(!section.video().videoTitle().isEmpty(), "videoTitle", "reports.gap.videoTitle");
            }
            case QUOTE -> need(!section.quote().isEmpty(), "quote", "reports.gap.quote");
            case DOCUMENTS -> need(!section.documents().isEmpty(), "documents", "reports.gap.documents");
            case SESSIONS -> {
                // What these miss lies with the event.
            }
        }
        rows();
    }

    private void rows() {
        List<Document> documents = section.documents();
        for (int row = 0; row < documents.size(); row++) {
            need(!documents.get(row).title().isEmpty(), "documents[" + row + "].title", "reports.gap.document");
        }
        List<Photo> photos = section.photos();
        for (int row = 0; row < photos.size(); row++) {
            need(photos.get(row).isDescribed(), "photos[" + row + "].alt", "reports.gap.photo");
        }
    }

    private boolean isEmpty() {
        return section.body().isEmpty()
                && section.documents().isEmpty()
                && section.photos().isEmpty();
    }

    /** Says which section is meant, too: by its heading, or by its number where it has none. */
    private void need(boolean present, String field, String message) {
        if (!present) {
            String name = section.heading().isEmpty() ? String.valueOf(section.position() + 1) : section.heading();
            gaps.add(new Gap(path + field, message, name));
        }
    }
}
