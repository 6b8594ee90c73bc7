package nl.omarmt.media.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into a zip file, which is what documents of Office and OpenDocument are; archives inside it stay closed. */
final class ArchiveLook {

    private static final int MOST_ENTRIES = 10_000;
    /** Slides full of photos stay under it, as photos hardly shrink. */
    private static final long MOST_BYTES = 512L << 20;
    /** Text in XML shrinks to a twentieth, tables with the same number everywhere to a hundredth. */
    private static final int MOST_TIMES = 200;

    private static final long ALWAYS_FINE = 16L << 20;

    private final Path file;
    private long bytes;

    ArchiveLook(Path file) {
        this.file = file;
    }

    FileType type() throws IOException, RefusedFile {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES) {
                throw Reason.BOMB.refusal();
            }
            if (archive.getComment() != null && !archive.getComment().isBlank()) {
                throw Reason.POLYGLOT.refusal();
            }
            List<? extends ZipEntry> entries = Collections.list(archive.entries());
            for (ZipEntry entry : entries) {
                readThrough(archive, entry);
            }
            return type(archive);
        } catch (ZipException broken) {
            boolean locked =
                    String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT).contains("encrypted");
            throw (locked ? Reason.ENCRYPTED : Reason.TRUNCATED).refusal();
        }
    }

    private static FileType type(ZipFile archive) throws IOException, RefusedFile {
        if (archive.getEntry(OpenXml.TYPES) != null) {
            return new OpenXml(archive).type();
        }
        if (archive.getEntry(OpenDocument.TYPE) != null) {
            return new OpenDocument(archive).type();
        }
        throw Reason.OTHER_TYPE.refusal("ZIP");
    }

    /** Counts what comes out, as what is declared may be anything. */
    private void readThrough(ZipFile archive, ZipEntry entry) throws IOException, RefusedFile {
        CRC32 sum = new CRC32();
        byte[] block = new byte[1 << 16];
        long limit = Math.min(MOST_BYTES, Math.max(ALWAYS_FINE, Files.size(file) * MOST_TIMES));
        try (InputStream content = archive.getInputStream(entry)) {
            for (int count = content.read(block); count >= 0; count = content.read(block)) {
                bytes += count;
                if (bytes > limit) {
                    throw Reason.BOMB.refusal();
                }
                sum.update(block, 0, count);
            }
        }
        if (sum.getValue() != entry.getCrc()) {
            throw Reason.TRUNCATED.refusal();
        }
    }
}
