package nl.omarmt.media.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unpacks the streams of a PDF once, into nothing, to see how large they become: the library that reads PDFs unpacks a
 * stream into memory as a whole. What a stream says of itself does not count, save that images are never unpacked.
 */
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final long LARGEST = 64L << 20;
    private static final long MOST = 512L << 20;
    private static final int DICTIONARY = 2048;
    private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern PACKED = Pattern.compile("/(?:Fl|FlateDecode|LZW|LZWDecode|RunLengthDecode|RL)\\b");
    /** Also where the name is written in another way, or said elsewhere. */
    private static final Pattern LZW = Pattern.compile("/LZW|/Filter\\s*(?:\\[\\s*)?(?:\\d+\\s+\\d+\\s+R|/[A-Za-z]*#)");

    private final ByteBuffer file;
    private long total;

    private PdfStreams(ByteBuffer file) {
        this.file = file;
    }

    static void check(ByteBuffer file) throws RefusedFile {
        new PdfStreams(file).check();
    }

    private void check() throws RefusedFile {
        int dictionary = 0;
        for (int at = 0; at < file.limit() - STREAM.length; at++) {
            if (file.get(at) == 's' && file.slice(at, STREAM.length).equals(ByteBuffer.wrap(STREAM))) {
                boolean begins = at < 3 || file.get(at - 1) != 'd';
                if (begins) {
                    stream(text(Math.max(dictionary, at - DICTIONARY), at), at + STREAM.length);
                }
                dictionary = at;
            }
        }
    }

    private void stream(String dictionary, int keyword) throws RefusedFile {
        String own = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
        if (IMAGE.matcher(own).find()) {
            return;
        }
        Matcher packed = PACKED.matcher(own);
        if (packed.find() && packed.find()) {
            throw Reason.BOMB.refusal();
        }
        int from = keyword;
        while (from < file.limit() && (file.get(from) == '\r' || file.get(from) == '\n')) {
            from++;
        }
        inflate(from);
        if (LZW.matcher(own).find()) {
            expand(from);
        }
    }

    private void inflate(int from) throws RefusedFile {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file.slice(from, file.limit() - from));
            byte[] block = new byte[1 << 14];
            Counter counter = new Counter();
            for (int count = inflater.inflate(block); count > 0; count = inflater.inflate(block)) {
                counter.write(block, 0, count);
            }
        } catch (TooMuch bomb) {
            throw Reason.BOMB.refusal();
        } catch (DataFormatException otherwise) {
            // not packed like this, or damaged, which whoever reads it will say
        } finally {
            inflater.end();
        }
    }

    private void expand(int from) throws RefusedFile {
        byte[] packed = new byte[endOfStream(from) - from];
        file.get(from, packed);
        try {
            FilterFactory.INSTANCE
                    .getFilter(COSName.LZW_DECODE)
                    .decode(new ByteArrayInputStream(packed), new Counter(), new COSDictionary(), 0);
        } catch (TooMuch bomb) {
            throw Reason.BOMB.refusal();
        } catch (IOException | RuntimeException otherwise) {
            // as above
        }
    }

    private int endOfStream(int from) {
        int at = from;
        while (at < file.limit() - STREAM.length
                && !file.slice(at, STREAM.length).equals(ByteBuffer.wrap(STREAM))) {
            at++;
        }
        return at;
    }

    private String text(int from, int to) {
        byte[] bytes = new byte[to - from];
        file.get(from, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Keeps nothing, and stops what writes too much. */
    private final class Counter extends OutputStream {

        private long size;

        @Override
        public void write(int single) throws TooMuch {
            count(1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws TooMuch {
            count(length);
        }

        private void count(int more) throws TooMuch {
            size += more;
            total += more;
            if (size > LARGEST || total > MOST) {
                throw new TooMuch();
            }
        }
    }

    private static final class TooMuch extends IOException {}
}
