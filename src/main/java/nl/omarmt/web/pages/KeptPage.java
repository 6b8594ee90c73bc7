package nl.omarmt.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The bytes of an answer, once as they are and once compressed. The tag is that of the bytes, so it is the same on every node and
 * after a restart.
 *
 * @param headers of this answer besides those of every answer
 */
record KeptPage(Edition edition, int status, Map<String, String> headers, byte[] plain, byte[] gzip, String hash) {

    /** Fixed cost of an entry beside its bytes, roughly: objects, headers, key. */
    private static final int OVERHEAD = 1_000;

    private static final int HASH_DIGITS = 20;

    /**
     * Browsers ask each time, which costs a 304; a shared cache may answer for a second, while it asks anew, and for a day
     * when this site does not answer at all.
     */
    private static final String CACHING =
            "public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=86400";

    /** A session or the choice of a language comes in a cookie. */
    private static final String VARY = "Accept-Encoding, Cookie";

    private static final Pattern GZIP =
            Pattern.compile("(?:^|[,\\s])(?:gzip|\\*)\\s*(?:,|$|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$)))");

    static KeptPage of(Edition edition, int status, Map<String, String> headers, byte[] plain) {
        return new KeptPage(edition, status, Map.copyOf(headers), plain, compressed(plain), hash(plain));
    }

    int weight() {
        return plain.length + gzip.length + OVERHEAD;
    }

    /** Answers with this page, or with the news that it is still the one that the browser has. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean compressed = takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        headers.forEach(response::setHeader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHING);
        response.setHeader(HttpHeaders.VARY, VARY);
        if (status == HttpStatus.OK.value()) {
            response.setStatus(status);
            if (new ServletWebRequest(request, response).checkNotModified(tag(compressed))) {
                return;
            }
        }
        response.setStatus(status);
        if (compressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        byte[] bytes = compressed ? gzip : plain;
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    /** Each of the two forms has a tag of its own (RFC 9110, 8.8.3.3). */
    private String tag(boolean compressed) {
        return compressed ? "\"" + hash + "-gz\"" : "\"" + hash + "\"";
    }

    static boolean takesGzip(String accepted) {
        return accepted != null && GZIP.matcher(accepted).find();
    }

    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(plain);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] plain) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(plain))
                    .substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
