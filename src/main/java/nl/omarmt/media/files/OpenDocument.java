package nl.omarmt.media.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/** A document of OpenDocument (ISO/IEC 26300): its type, and whether it is locked or holds what can run. */
final class OpenDocument {

    /** The part that says what the document is. */
    static final String TYPE = "mimetype";

    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String PREFIX = "application/vnd.oasis.opendocument.";
    private static final Map<String, FileType> TYPES =
            Map.of(PREFIX + "presentation", FileType.ODP, PREFIX + "text", FileType.ODT);
    private static final Map<String, String> OTHERS = Map.of(
            "spreadsheet",
            "ODS",
            "graphics",
            "ODG",
            "chart",
            "ODC",
            "formula",
            "ODF",
            "database",
            "ODB",
            "base",
            "ODB");
    private static final Pattern MACRO_PART = Pattern.compile("(?:.*/)?(?:basic|scripts)/.+");
    private static final Pattern MACRO_LINK =
            Pattern.compile("(?i)\\s*(?:vnd\\.sun\\.star\\.script|macro|vnd\\.sun\\.star\\.expand):.*");

    private final ZipFile archive;

    OpenDocument(ZipFile archive) {
        this.archive = archive;
    }

    FileType type() throws IOException, RefusedFile {
        ZipEntry manifest = archive.getEntry(MANIFEST);
        FileType type = declared();
        if (manifest == null) {
            throw Reason.TRUNCATED.refusal();
        }
        SafeXml.walk(archive, manifest, OpenDocument::checkLock);
        for (ZipEntry part : Collections.list(archive.entries())) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (MACRO_PART.matcher(name).matches()) {
                throw Reason.MACROS.refusal();
            }
            if (name.equals("content.xml") || name.equals("styles.xml")) {
                SafeXml.walk(archive, part, OpenDocument::checkLinks);
            }
        }
        return type;
    }

    private FileType declared() throws IOException, RefusedFile {
        String name;
        try (InputStream content = archive.getInputStream(archive.getEntry(TYPE))) {
            name = new String(content.readNBytes(200), StandardCharsets.US_ASCII).strip();
        }
        FileType type = TYPES.get(name);
        if (type != null) {
            return type;
        }
        if (name.startsWith(PREFIX) && name.endsWith("-template")) {
            throw Reason.TEMPLATE.refusal();
        }
        throw Reason.OTHER_TYPE.refusal(OTHERS.getOrDefault(name.replace(PREFIX, ""), "ZIP"));
    }

    private static void checkLock(XMLStreamReader element) throws RefusedFile {
        if (element.getLocalName().equals("encryption-data")) {
            throw Reason.ENCRYPTED.refusal();
        }
    }

    private static void checkLinks(XMLStreamReader element) throws RefusedFile {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (MACRO_LINK.matcher(element.getAttributeValue(i)).matches()) {
                throw Reason.MACROS.refusal();
            }
        }
    }
}
