package nl.omarmt.media.files;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Finds what a PDF would run or unpack, wherever in it that is said: any object may be reached from any other. */
final class PdfActions {

    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "ImportData", "Rendition", "RichMediaExecute", "GoToE", "GoTo3DView");
    private static final Set<String> CONTENT = Set.of("RichMedia", "Screen", "Movie", "3D", "FileAttachment");
    private static final Set<COSName> KEYS = Set.of(
            COSName.JS,
            COSName.EMBEDDED_FILES,
            COSName.EF,
            COSName.getPDFName("XFA"),
            COSName.getPDFName("JavaScript"));

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    private PdfActions() {}

    /** @throws RefusedFile when there is a script, a program, a film or another file in it */
    static void check(PDDocument document) throws RefusedFile {
        COSDocument objects = document.getDocument();
        PdfActions actions = new PdfActions();
        actions.open(objects.getTrailer());
        for (COSObjectKey key : objects.getXrefTable().keySet()) {
            actions.open(objects.getObjectFromPool(key));
        }
        actions.walk();
    }

    // Not by calling itself: how deep the objects of a hostile file lie in each other is up to that file.
    private void walk() throws RefusedFile {
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSObject reference) {
                open(reference.getObject());
            } else if (next instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    open(array.get(i));
                }
            } else if (next instanceof COSDictionary dictionary) {
                check(dictionary);
                dictionary.getValues().forEach(this::open);
            }
        }
    }

    private void open(COSBase object) {
        if (object != null && seen.add(object)) {
            open.push(object);
        }
    }

    private static void check(COSDictionary dictionary) throws RefusedFile {
        String action = dictionary.getNameAsString(COSName.S);
        String annotation = dictionary.getNameAsString(COSName.SUBTYPE);
        if (action != null && ACTIONS.contains(action)
                || annotation != null && CONTENT.contains(annotation)
                || KEYS.stream().anyMatch(dictionary::containsKey)) {
            throw Reason.ACTIVE_PDF.refusal();
        }
    }
}
