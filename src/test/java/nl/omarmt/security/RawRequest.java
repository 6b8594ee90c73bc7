package nl.omarmt.security;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sends bytes that no client library would, and reads the answer. */
final class RawRequest {

    private static final int TIMEOUT_MILLIS = 20_000;

    private RawRequest() {}

    /** A request without body. */
    static Answer line(int port, String line, String... headers) throws IOException {
        return send(port, line + "\r\nHost: localhost\r\nConnection: close\r\n" + headers(headers) + "\r\n");
    }

    /** A form with these bytes as its body. */
    static Answer form(int port, String path, String body, String... headers) throws IOException {
        return send(
                port,
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n"
                        + headers(headers) + "\r\n" + body);
    }

    /** Exactly these bytes; each character is one. */
    static Answer send(int port, String bytes) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            try {
                socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (SocketException stoppedListening) {
                // the answer may be there all the same
            }
            return Answer.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String headers(String... headers) {
        return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    }

    /**
     * What came back.
     *
     * @param headers by their names in lower case
     */
    record Answer(int status, Map<String, String> headers, String body) {

        static Answer of(String text) {
            int end = text.indexOf("\r\n\r\n");
            String[] lines = text.substring(0, Math.max(end, 0)).split("\r\n");
            Map<String, String> headers = new TreeMap<>();
            for (int at = 1; at < lines.length; at++) {
                int colon = lines[at].indexOf(':');
                headers.put(
                        lines[at].substring(0, colon).toLowerCase(Locale.ROOT),
                        lines[at].substring(colon + 1).strip());
            }
            int status = lines[0].length() < 12 ? 0 : Integer.parseInt(lines[0].substring(9, 12));
            return new Answer(status, headers, end < 0 ? "" : text.substring(end + 4));
        }
    }
}
