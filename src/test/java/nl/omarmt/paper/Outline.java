package nl.omarmt.paper;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks of a document as lines, each with a dash for every level that it stands below the first. */
public final class Outline {

    private Outline() {}

    public static List<String> of(PDDocument document) {
        List<String> lines = new ArrayList<>();
        collect(document.getDocumentCatalog().getDocumentOutline(), "", lines);
        return lines;
    }

    private static void collect(PDOutlineNode node, String indent, List<String> lines) {
        for (PDOutlineItem item : node.children()) {
            lines.add(indent + item.getTitle());
            collect(item, indent + "- ", lines);
        }
    }
}
