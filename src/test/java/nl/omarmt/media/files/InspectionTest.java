package nl.omarmt.media.files;

import static nl.omarmt.media.files.HostileFiles.compound;
import static nl.omarmt.media.files.HostileFiles.cut;
import static nl.omarmt.media.files.HostileFiles.followedBy;
import static nl.omarmt.media.files.HostileFiles.office;
import static nl.omarmt.media.files.HostileFiles.officeParts;
import static nl.omarmt.media.files.HostileFiles.officeWith;
import static nl.omarmt.media.files.HostileFiles.officeWithLink;
import static nl.omarmt.media.files.HostileFiles.openDocument;
import static nl.omarmt.media.files.HostileFiles.openDocumentWith;
import static nl.omarmt.media.files.HostileFiles.pdf;
import static nl.omarmt.media.files.HostileFiles.zip;
import static nl.omarmt.media.files.Photos.ascii;
import static nl.omarmt.media.files.Photos.concat;
import static nl.omarmt.media.files.Photos.encoded;
import static nl.omarmt.media.files.Photos.jpeg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {

    private static final Limits LIMITS = new Limits(5 << 20, 10 << 20);
    private static final byte[] HTML = ascii("\n<!DOCTYPE html><html><script>alert(1)</script></html>");
    private static final byte[] ARCHIVE = zip(Map.of("a.txt", ascii("a")));

    @TempDir
    private Path folder;

    private final Inspection inspection = new Inspection();

    private Inspected inspect(byte[] content) throws IOException, RefusedFile {
        return inspection.inspect(Files.write(folder.resolve("upload"), content), LIMITS);
    }

    static Stream<Arguments> taken() throws IOException {
        return Stream.of(
                arguments("JPEG", jpeg(64, 48), new Inspected(FileType.JPEG, 64, 48, true)),
                arguments("PNG", encoded(Photos.corners(64, 48), "png"), new Inspected(FileType.PNG, 64, 48, true)),
                arguments("GIF", Photos.animation(64, 48), new Inspected(FileType.GIF, 64, 48, true)),
                arguments("WebP", Photos.webp(64, 48, Color.RED), new Inspected(FileType.WEBP, 64, 48, true)),
                arguments("PDF", pdf(file -> HostileFiles.write(file, "Hoi")), new Inspected(FileType.PDF, 0, 0, true)),
                arguments("PDF without text", pdf(file -> {}), new Inspected(FileType.PDF, 0, 0, false)),
                arguments(
                        "PDF that only its owner may change",
                        pdf(file -> HostileFiles.lock(file, "owner", "")),
                        new Inspected(FileType.PDF, 0, 0, false)),
                arguments("PPTX", office(HostileFiles.PRESENTATION), new Inspected(FileType.PPTX, 0, 0, true)),
                arguments("DOCX", office(HostileFiles.TEXT), new Inspected(FileType.DOCX, 0, 0, true)),
                arguments("XLSX", office(HostileFiles.SHEET), new Inspected(FileType.XLSX, 0, 0, true)),
                arguments("ODP", openDocument("presentation"), new Inspected(FileType.ODP, 0, 0, true)),
                arguments("ODT", openDocument("text"), new Inspected(FileType.ODT, 0, 0, true)),
                arguments(
                        "document from a house template",
                        officeWithLink("attachedTemplate", "file:///C:\\Huisstijl\\brief.dotx"),
                        new Inspected(FileType.PPTX, 0, 0, true)),
                arguments(
                        "document with a link",
                        officeWithLink("hyperlink", "https://example.org/"),
                        new Inspected(FileType.PPTX, 0, 0, true)),
                arguments(
                        "document with a linked picture",
                        officeWithLink("image", "https://example.org/a.png"),
                        new Inspected(FileType.PPTX, 0, 0, true)),
                arguments(
                        "photo with a film behind it",
                        followedBy(jpeg(64, 48), concat(new byte[] {0, 0, 0, 24}, ascii("ftypmp42"), new byte[9000])),
                        new Inspected(FileType.JPEG, 64, 48, true)),
                arguments(
                        "photo with a second photo behind it",
                        followedBy(jpeg(64, 48), jpeg(32, 32)),
                        new Inspected(FileType.JPEG, 64, 48, true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    void theseAreTakenIn(String name, byte[] content, Inspected expected) throws Exception {
        assertThat(inspect(content)).isEqualTo(expected);
    }

    static Stream<Arguments> images() throws IOException {
        byte[] png = encoded(Photos.corners(64, 48), "png");
        byte[] gif = Photos.animation(64, 48);
        byte[] webp = Photos.webp(64, 48, Color.RED);
        byte[] damaged = png.clone();
        damaged[60] ^= 1;
        return Stream.of(
                arguments("nothing", new byte[0], "empty"),
                arguments("large image", concat(jpeg(8, 8), new byte[6 << 20]), "tooLargeImage"),
                arguments("SVG", ascii("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "svg"),
                arguments(
                        "SVG without a namespace",
                        ascii("\u00EF\u00BB\u00BF \n<!-- --><svg onload=\"alert(1)\"></svg>"),
                        "svg"),
                arguments("HTML", HTML, "html"),
                arguments("script", ascii("  <script>alert(1)</script>"), "html"),
                arguments("HTML before a photo", concat(ascii("<html><body>"), jpeg(8, 8)), "html"),
                arguments(
                        "HEIC",
                        concat(new byte[] {0, 0, 0, 24}, ascii("ftypheic\0\0\0\0mif1heic"), new byte[64]),
                        "heic"),
                arguments("TIFF", concat(ascii("II*\0"), new byte[64]), "otherType"),
                arguments("program", concat(ascii("MZ"), new byte[200]), "otherType"),
                arguments("bytes", new byte[] {1, 2, 3, 4, 5, 6, 7}, "unknownType"),
                arguments("JPEG without its end", cut(jpeg(64, 48), 2), "truncated"),
                arguments("half a JPEG", cut(jpeg(640, 480), 3000), "truncated"),
                arguments("PNG without its end", cut(png, 12), "truncated"),
                arguments("PNG with a bit turned", damaged, "truncated"),
                arguments("GIF without its end", cut(gif, 1), "truncated"),
                arguments("half a GIF", cut(gif, gif.length / 2), "truncated"),
                arguments("WebP that is shorter than it says", cut(webp, 20), "truncated"),
                arguments("JPEG of 12,001 pixels", jpegHeader(0xC0, 12_001, 10), "tooWide"),
                arguments("PNG of 12,001 pixels", pngHeader(12_001, 10), "tooWide"),
                arguments("GIF of 12,001 pixels", gifHeader(12_001, 10), "tooWide"),
                arguments("WebP of 12,001 pixels", Photos.webp(12_001, 10, Color.RED), "tooWide"),
                arguments("JPEG of 41 megapixels", jpegHeader(0xC2, 8_200, 5_000), "tooManyPixels"),
                arguments("PNG of 41 megapixels", pngHeader(8_200, 5_000), "tooManyPixels"),
                arguments("GIF of 41 megapixels", gifHeader(8_200, 5_000), "tooManyPixels"),
                arguments("WebP of 41 megapixels", Photos.webp(8_200, 5_000, Color.RED), "tooManyPixels"),
                arguments(
                        "WebP of 25 megapixels with its transparency apart", seeThrough(5_000, 5_000), "tooManyPixels"),
                arguments("lossless JPEG", jpegHeader(0xC3, 100, 100), "unusualImage"),
                arguments("JPEG of a thousand passes", manyScans(), "bomb"),
                arguments("GIF and page", followedBy(gif, HTML), "polyglot"),
                arguments("JPEG and page", followedBy(jpeg(64, 48), HTML), "polyglot"),
                arguments("PNG and page", followedBy(png, HTML), "polyglot"),
                arguments("WebP and page", followedBy(webp, HTML), "polyglot"),
                arguments("GIF and archive", followedBy(gif, ARCHIVE), "polyglot"),
                arguments("JPEG and archive", followedBy(jpeg(64, 48), ARCHIVE), "polyglot"),
                arguments("PNG and archive", followedBy(png, ARCHIVE), "polyglot"),
                arguments("JPEG and PDF", followedBy(jpeg(64, 48), pdf(file -> {})), "polyglot"));
    }

    static Stream<Arguments> documents() {
        byte[] text = office(HostileFiles.TEXT);
        byte[] sound = pdf(file -> HostileFiles.write(file, "Welkom"));
        byte[] swollen = officeWith("ppt/slides/slide1.xml", new byte[32 << 20]);
        return Stream.of(
                arguments("large document", concat(ascii("%PDF-1.7\n"), new byte[11 << 20]), "tooLargeDocument"),
                arguments("archive", ARCHIVE, "otherType"),
                arguments("ODS", openDocument("spreadsheet"), "otherType"),
                arguments("DOC", compound("WordDocument"), "oldOffice"),
                arguments("PPT", compound("PowerPoint Document"), "oldOffice"),
                arguments("XLS", compound("Workbook"), "oldOffice"),
                arguments("PPTX with a password", compound("EncryptedPackage"), "encrypted"),
                arguments(
                        "ODT with a password",
                        openDocument("text", "x", "<manifest><file-entry><encryption-data/></file-entry></manifest>"),
                        "encrypted"),
                arguments("PDF with a password", pdf(file -> HostileFiles.lock(file, "owner", "reader")), "encrypted"),
                arguments("PPTM", office("application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"), "macros"),
                arguments("DOCM", office("application/vnd.ms-word.document.macroEnabled.main+xml"), "macros"),
                arguments("XLSM", office("application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "macros"),
                arguments("PPTX with macros", officeWith("ppt/vbaProject.bin", ascii("VBA")), "macros"),
                arguments("PPTX with a control", officeWith("ppt/activeX/activeX1.bin", ascii("x")), "macros"),
                arguments(
                        "PPTX with a workbook with macros",
                        officeWith("ppt/embeddings/book.xlsm", ascii("x")),
                        "macros"),
                arguments("ODT with Basic", openDocumentWith("Basic/Standard/Module1.xml"), "macros"),
                arguments("ODT with Python", openDocumentWith("Scripts/python/a.py"), "macros"),
                arguments(
                        "ODP with a link to a macro",
                        openDocument("presentation", "<a href=\"vnd.sun.star.script:a?b\"/>", "<m/>"),
                        "macros"),
                arguments("DOTX", office(HostileFiles.TEXT.replace("document.main", "template.main")), "template"),
                arguments(
                        "PPSX",
                        office(HostileFiles.PRESENTATION.replace("presentation.main", "slideshow.main")),
                        "template"),
                arguments("OTT", openDocument("text-template"), "template"),
                arguments(
                        "template from elsewhere",
                        officeWithLink("attachedTemplate", "https://example.org/a.dotm"),
                        "active"),
                arguments(
                        "template from a share",
                        officeWithLink("attachedTemplate", "file:///\\\\203.0.113.1\\a.dotm"),
                        "active"),
                arguments(
                        "template from a named share",
                        officeWithLink("attachedTemplate", "file://example.org/a.dotm"),
                        "active"),
                arguments("object from elsewhere", officeWithLink("oleObject", "http://example.org/a.hta"), "active"),
                arguments(
                        "document type that fetches",
                        officeWith(
                                "word/_rels/a.rels",
                                ascii("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>")),
                        "active"),
                arguments(
                        "document type that blows up",
                        officeWith(
                                "word/_rels/a.rels",
                                ascii("<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a c=\"&c;\"/>")),
                        "active"),
                arguments("DOCX without its list of contents", cut(text, 40), "truncated"),
                arguments("half a DOCX", cut(text, text.length / 2), "truncated"),
                arguments("DOCX that blows up", swollen, "bomb"),
                arguments(
                        "DOCX that hides that it blows up",
                        HostileFiles.understated(swollen, "ppt/slides/slide1.xml"),
                        "bomb"),
                arguments("DOCX of 10,001 parts", manyParts(), "bomb"),
                arguments(
                        "DOCX with a page as its comment",
                        commented(text, "<html><script>alert(1)</script>"),
                        "polyglot"),
                arguments("PDF without its end", cut(sound, 10), "truncated"),
                arguments("half a PDF", cut(sound, sound.length / 2), "truncated"),
                arguments("PDF in name only", ascii("%PDF-1.7\nabc\n%%EOF\n"), "truncated"),
                arguments("PDF that blows up", HostileFiles.pdfBomb(80, COSName.FLATE_DECODE), "bomb"),
                arguments("PDF that blows up unannounced", HostileFiles.pdfBomb(80, COSName.DCT_DECODE), "bomb"),
                arguments("PDF after something else", concat(ascii("abc\n"), sound), "polyglot"),
                arguments("PDF after a page", concat(ascii("<html></html>\n"), sound), "html"),
                arguments("PDF and archive", followedBy(sound, ARCHIVE), "polyglot"),
                arguments("PDF and page", followedBy(sound, HTML), "polyglot"),
                arguments(
                        "PDF with a script",
                        pdf(file -> file.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                        "activePdf"),
                arguments("PDF that starts a program", pdf(InspectionTest::launch), "activePdf"),
                arguments("PDF with a file in it", pdf(InspectionTest::embed), "activePdf"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"images", "documents"})
    void theseAreRefused(String name, byte[] content, String reason) {
        RefusedFile refused = catchThrowableOfType(RefusedFile.class, () -> inspect(content));
        assertThat(refused).as(name).isNotNull();
        assertThat(refused.message()).isEqualTo("media.refused." + reason);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void eachReasonHasASentenceInBothLanguages(Reason reason) throws IOException {
        assertThat(sentences("media.properties")).containsKey(reason.message());
        assertThat(sentences("media_en.properties")).containsKey(reason.message());
    }

    @Test
    void thereIsNoSentenceWithoutAReason() throws IOException {
        String[] keys = Stream.of(Reason.values()).map(Reason::message).toArray(String[]::new);
        assertThat(sentences("media.properties").stringPropertyNames())
                .filteredOn(key -> key.startsWith("media.refused."))
                .containsExactlyInAnyOrder(keys);
    }

    @Test
    void aLimitIsSaidInMegabytes() {
        RefusedFile refused =
                catchThrowableOfType(RefusedFile.class, () -> inspect(concat(jpeg(8, 8), new byte[6 << 20])));
        assertThat(refused.arguments()).containsExactly(5L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 11, 20, 50, 100})
    void filesThatEndAnywhereAreRefusedAndNothingElseGoesWrong(int length) throws IOException {
        for (byte[] file : new byte[][] {
            jpeg(64, 48),
            encoded(Photos.corners(64, 48), "png"),
            Photos.animation(64, 48),
            office(HostileFiles.TEXT),
            pdf(f -> {})
        }) {
            assertThat(catchThrowableOfType(RefusedFile.class, () -> inspect(java.util.Arrays.copyOf(file, length))))
                    .isNotNull();
        }
    }

    private static Properties sentences(String file) throws IOException {
        Properties sentences = new Properties();
        try (InputStream content = InspectionTest.class.getResourceAsStream("/messages/" + file)) {
            sentences.load(new InputStreamReader(content, StandardCharsets.UTF_8));
        }
        return sentences;
    }

    private static byte[] jpegHeader(int frame, int width, int height) {
        byte[] body = ByteBuffer.allocate(15)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .put(new byte[] {3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0})
                .array();
        return concat(new byte[] {(byte) 0xFF, (byte) 0xD8}, Photos.segment(frame, body));
    }

    private static byte[] pngHeader(int width, int height) {
        byte[] body = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return concat(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, Photos.pngChunk("IHDR", body));
    }

    private static byte[] gifHeader(int width, int height) {
        return concat(
                ascii("GIF89a"),
                new byte[] {(byte) width, (byte) (width >> 8), (byte) height, (byte) (height >> 8), 0, 0, 0, 0x3B});
    }

    private static byte[] manyScans() {
        byte[] scan = Photos.segment(0xDA, new byte[] {1, 1, 0, 0, 63, 0});
        byte[][] scans = IntStream.range(0, 1000).mapToObj(i -> scan).toArray(byte[][]::new);
        return concat(jpegHeader(0xC2, 8_000, 5_000), concat(scans), new byte[] {(byte) 0xFF, (byte) 0xD9});
    }

    private static byte[] manyParts() {
        Map<String, byte[]> parts = officeParts(HostileFiles.TEXT);
        IntStream.range(0, 10_000).forEach(i -> parts.put("media/" + i, new byte[0]));
        return zip(parts);
    }

    private static byte[] commented(byte[] zip, String comment) {
        byte[] changed = zip.clone();
        changed[zip.length - 2] = (byte) comment.length();
        return concat(changed, ascii(comment));
    }

    private static void launch(org.apache.pdfbox.pdmodel.PDDocument file) {
        try {
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(new PDActionLaunch());
            file.getPage(0).getAnnotations().add(link);
            file.getPage(0).setAnnotations(java.util.List.of(link));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void embed(org.apache.pdfbox.pdmodel.PDDocument file) {
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("a.exe", new PDComplexFileSpecification()));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(file.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        file.getDocumentCatalog().setNames(names);
    }

    /** The headers of a lossy WebP whose transparency stands in a chunk of its own. */
    private static byte[] seeThrough(int width, int height) {
        byte[] frame = ByteBuffer.allocate(10)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(6, (short) width)
                .putShort(8, (short) height)
                .array();
        return Photos.riff(Photos.chunk("ALPH", new byte[2]), Photos.chunk("VP8 ", frame));
    }
}
