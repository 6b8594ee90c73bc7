package nl.omarmt.media.files;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/** A document of Office since 2007 (ECMA-376): its type, and whether it holds or fetches what can run. */
final class OpenXml {

    /** The part that lists what all the others are. */
    static final String TYPES = "[Content_Types].xml";

    private static final String PREFIX = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, FileType> MAIN = Map.of(
            PREFIX + "presentationml.presentation.main+xml", FileType.PPTX,
            PREFIX + "wordprocessingml.document.main+xml", FileType.DOCX,
            PREFIX + "spreadsheetml.sheet.main+xml", FileType.XLSX);
    private static final Pattern OTHER_MAIN = Pattern.compile(".*(?:template|slideshow)\\.main\\+xml");
    private static final Pattern MACRO_TYPE =
            Pattern.compile(".*(?:macroenabled|vbaproject|vbadata|macrosheet|activex).*");
    private static final Pattern MACRO_PART = Pattern.compile(
            "(?:.*/)?(?:vbaproject\\.bin|vbadata\\.xml|(?:macrosheets|activex)/.*|.*\\.(?:docm|dotm|xlsm|xltm|xlsb|xlam|pptm|potm|ppsm|ppam))");
    /** Relationships that a program follows by itself when it opens the document. */
    private static final Pattern FOLLOWED =
            Pattern.compile(".*/(?:attachedTemplate|oleObject|frame|subDocument|package)");
    /** On the machine of whoever wrote it: each document from a house template says so, and nobody else has that file. */
    private static final Pattern OWN_DISK = Pattern.compile("(?i)(?:file:/{0,3})?[a-z]:.*|file:///(?![\\\\/]).*");

    private final ZipFile archive;

    OpenXml(ZipFile archive) {
        this.archive = archive;
    }

    FileType type() throws IOException, RefusedFile {
        Set<String> types = new HashSet<>();
        SafeXml.walk(archive, archive.getEntry(TYPES), element -> {
            String type = element.getAttributeValue(null, "ContentType");
            if (type != null) {
                types.add(type);
            }
        });
        List<? extends ZipEntry> parts = Collections.list(archive.entries());
        if (any(types, MACRO_TYPE) || any(parts.stream().map(ZipEntry::getName).toList(), MACRO_PART)) {
            throw Reason.MACROS.refusal();
        }
        for (ZipEntry part : parts) {
            if (part.getName().toLowerCase(Locale.ROOT).endsWith(".rels")) {
                SafeXml.walk(archive, part, OpenXml::checkRelationship);
            }
        }
        return types.stream()
                .filter(MAIN::containsKey)
                .findFirst()
                .map(MAIN::get)
                .orElseThrow(() -> other(types));
    }

    private static boolean any(Iterable<String> names, Pattern pattern) {
        for (String name : names) {
            if (pattern.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
                return true;
            }
        }
        return false;
    }

    private static void checkRelationship(XMLStreamReader element) throws RefusedFile {
        String type = element.getAttributeValue(null, "Type");
        String target = element.getAttributeValue(null, "Target");
        boolean outside = "External".equalsIgnoreCase(element.getAttributeValue(null, "TargetMode"));
        if (outside
                && type != null
                && target != null
                && FOLLOWED.matcher(type).matches()
                && !OWN_DISK.matcher(target).matches()) {
            throw Reason.ACTIVE.refusal();
        }
    }

    private static RefusedFile other(Set<String> types) {
        return any(types, OTHER_MAIN) ? Reason.TEMPLATE.refusal() : Reason.OTHER_TYPE.refusal("ZIP");
    }
}
