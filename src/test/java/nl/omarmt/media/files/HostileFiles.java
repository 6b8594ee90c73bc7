package nl.omarmt.media.files;

import static nl.omarmt.media.files.Photos.ascii;
import static nl.omarmt.media.files.Photos.concat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Documents made for tests: sound ones, and those that somebody would make to do harm. */
public final class HostileFiles {

    static final String PRESENTATION =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    static final String TEXT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private HostileFiles() {}

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    static Map<String, byte[]> officeParts(String mainType) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                ascii("<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/main.xml\" ContentType=\"" + mainType + "\"/></Types>"));
        parts.put("main.xml", ascii("<main>Welkom</main>"));
        return parts;
    }

    static byte[] office(String mainType) {
        return zip(officeParts(mainType));
    }

    static byte[] officeWith(String part, byte[] content) {
        Map<String, byte[]> parts = officeParts(PRESENTATION);
        parts.put(part, content);
        return zip(parts);
    }

    static byte[] officeWithLink(String kind, String target) {
        return officeWith(
                "word/_rels/settings.xml.rels",
                ascii("<Relationships><Relationship Id=\"r1\" Type=\"" + RELATIONSHIPS + kind + "\" Target=\"" + target
                        + "\" TargetMode=\"External\"/></Relationships>"));
    }

    static byte[] openDocument(String type, String content, String manifest) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", ascii("application/vnd.oasis.opendocument." + type));
        parts.put("content.xml", ascii(content));
        parts.put("META-INF/manifest.xml", ascii(manifest));
        return zip(parts);
    }

    static byte[] openDocument(String type) {
        return openDocument(type, "<content/>", "<manifest/>");
    }

    static byte[] openDocumentWith(String part) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", ascii("application/vnd.oasis.opendocument.text"));
        parts.put("META-INF/manifest.xml", ascii("<manifest/>"));
        parts.put(part, ascii("Sub Main"));
        return zip(parts);
    }

    /** A container of Office before 2007 with one part; only as much of it as tells what it is. */
    static byte[] compound(String part) {
        byte[] file = new byte[1536];
        ByteBuffer.wrap(file).putLong(0xD0CF11E0A1B11AE1L);
        byte[] name = part.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024 + 128, name.length);
        return file;
    }

    public static byte[] pdf(Consumer<PDDocument> change) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.accept(document);
            return saved(document);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    public static void write(PDDocument document, String text) {
        try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0))) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText(text);
            content.endText();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void lock(PDDocument document, String owner, String reader) {
        try {
            document.protect(new StandardProtectionPolicy(owner, reader, new AccessPermission()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A page whose content is that many bytes once it is unpacked. */
    static byte[] pdfBomb(int megabytes, COSName filter) {
        byte[] packed = packedZeros(megabytes);
        return pdf(document -> {
            try {
                PDStream stream = new PDStream(document);
                try (var raw = stream.getCOSObject().createRawOutputStream()) {
                    raw.write(packed);
                }
                stream.getCOSObject().setItem(COSName.FILTER, filter);
                document.getPage(0).setContents(stream);
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    private static byte[] packedZeros(int megabytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        byte[] block = new byte[1 << 14];
        for (int i = 0; i <= megabytes; i++) {
            if (i == megabytes) {
                deflater.finish();
            } else {
                deflater.setInput(zeros);
            }
            while (i == megabytes ? !deflater.finished() : !deflater.needsInput()) {
                packed.write(block, 0, deflater.deflate(block));
            }
        }
        deflater.end();
        return packed.toByteArray();
    }

    /** Claims to hold a few bytes where there are many: in its list of contents, which is what a reader is shown. */
    static byte[] understated(byte[] zip, String entry) {
        byte[] changed = zip.clone();
        ByteBuffer buffer = ByteBuffer.wrap(changed).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < changed.length - 46; at++) {
            if (buffer.getInt(at) == 0x02014B50
                    && new String(changed, at + 46, buffer.getShort(at + 28), StandardCharsets.US_ASCII)
                            .equals(entry)) {
                buffer.putInt(at + 24, 10);
            }
        }
        return changed;
    }

    static byte[] cut(byte[] file, int fewer) {
        return Arrays.copyOf(file, file.length - fewer);
    }

    static byte[] followedBy(byte[] file, byte[] rest) {
        return concat(file, rest);
    }
}
