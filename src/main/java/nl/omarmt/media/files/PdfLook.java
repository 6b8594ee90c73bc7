package nl.omarmt.media.files;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks into a PDF file: whether it is whole and only that, opens without a password, runs nothing, and has text. */
final class PdfLook {

    private static final int PAGES = 10;
    /** How far from the end of a file its end marker may lie, as readers have it (ISO 32000-1, implementation note 18). */
    private static final int LAST = 1024;

    private static final byte[] START = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] END = {'%', '%', 'E', 'O', 'F'};

    private final Path file;
    private final ByteBuffer content;

    PdfLook(Path file, ByteBuffer content) {
        this.file = file;
        this.content = content;
    }

    /** Whether one of its first pages has a letter that can be read out: not so when it is a pile of scans. */
    boolean isReadable() throws RefusedFile {
        checkEnds();
        PdfStreams.check(content);
        try (RandomAccessReadBufferedFile source = new RandomAccessReadBufferedFile(file.toFile());
                PDDocument document = Loader.loadPDF(source, IOUtils.createTempFileOnlyStreamCache())) {
            PdfActions.check(document);
            return hasText(document);
        } catch (InvalidPasswordException locked) {
            throw Reason.ENCRYPTED.refusal();
        } catch (IOException | RuntimeException broken) {
            // hostile files make it stumble in many ways, each of them a file that nobody can open
            throw Reason.TRUNCATED.refusal();
        }
    }

    private void checkEnds() throws RefusedFile {
        if (!is(START, 0)) {
            throw Reason.POLYGLOT.refusal();
        }
        int at = content.limit() - END.length;
        while (at > 0 && !is(END, at)) {
            at--;
        }
        if (at > 0) {
            Tail.check(content, at);
        }
        if (at < content.limit() - LAST || at <= 0) {
            throw Reason.TRUNCATED.refusal();
        }
    }

    private boolean is(byte[] wanted, int at) {
        return content.limit() >= at + wanted.length
                && content.slice(at, wanted.length).equals(ByteBuffer.wrap(wanted));
    }

    private static boolean hasText(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setEndPage(PAGES);
        Letters letters = new Letters();
        stripper.writeText(document, letters);
        return letters.found;
    }

    /** Keeps nothing of the text. */
    private static final class Letters extends Writer {

        private boolean found;

        @Override
        public void write(char[] text, int from, int length) {
            for (int i = from; i < from + length && !found; i++) {
                found = Character.isLetterOrDigit(text[i]);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
