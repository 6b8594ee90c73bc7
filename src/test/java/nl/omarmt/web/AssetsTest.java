package nl.omarmt.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import nl.omarmt.SiteTest;
import nl.omarmt.security.AnswerHeaders;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.DigestUtils;

/** Stylesheets, fonts and pictures over a real connection. */
@SiteTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AssetsTest {

    private static final Pattern HASH = Pattern.compile("-([0-9a-f]{32})\\.(css|svg|woff2)$");

    @LocalServerPort
    private int port;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity"})
    void whatAPageNeedsIsKeptUnderTheHashOfItsContent(String encoding) throws Exception {
        List<String> assets = assets(get("/", "Accept-Encoding", "identity"));
        assertThat(assets).hasSize(3);

        for (String asset : assets) {
            HttpResponse<byte[]> answer = get(asset, "Accept-Encoding", encoding);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(DigestUtils.md5DigestAsHex(content(answer))).isEqualTo(hash(asset));
            assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=31536000, immutable");
            AnswerHeaders.ALWAYS.forEach(
                    (name, value) -> assertThat(header(answer, name)).as(name).isEqualTo(value));
            if (asset.endsWith(".css")) {
                assertThat(header(answer, "Vary")).isEqualToIgnoringCase("Accept-Encoding");
                assertThat(header(answer, "Content-Encoding")).isEqualTo(encoding.equals("gzip") ? "gzip" : "");
            }
        }
    }

    @Test
    void whoHasItAlreadyGetsItNoSecondTime() throws Exception {
        for (String asset : assets(get("/", "Accept-Encoding", "identity"))) {
            String tag = "W/\"" + hash(asset) + "\"";
            assertThat(header(get(asset, "Accept-Encoding", "gzip"), "ETag")).isEqualTo(tag);
            HttpResponse<byte[]> again = get(asset, "Accept-Encoding", "gzip", "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void anotherHashIsNotThere() throws Exception {
        HttpResponse<byte[]> answer = get("/assets/css/site-" + "0".repeat(32) + ".css");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Cache-Control")).doesNotContain("immutable");
    }

    @Test
    void pagesAreCompressed() throws Exception {
        HttpResponse<byte[]> answer = get("/verslagen", "Accept-Encoding", "gzip");
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(answer, "Vary")).isEqualToIgnoringCase("Accept-Encoding");
        assertThat(new String(content(answer), StandardCharsets.UTF_8)).contains("</html>");
    }

    /** A filter forwards to it, so the page is made outside the usual chain. */
    @Test
    void thePageOfAFailedLoginNamesHashesToo() throws Exception {
        String token = page(get("/inloggen"))
                .select("form[action=/inloggen] [name=_csrf]")
                .val();
        HttpResponse<byte[]> answer = browser.send(
                request("/inloggen", "Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("email=niemand%40example.org&password=fout&_csrf=" + token))
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(assets(answer)).hasSize(3).allMatch(asset -> HASH.matcher(asset)
                .find());
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws Exception {
        return browser.send(request(address, headers).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static List<String> assets(HttpResponse<byte[]> answer) {
        return page(answer).select("link[href^=/assets/]").eachAttr("href");
    }

    private static Document page(HttpResponse<byte[]> answer) {
        return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
    }

    private static byte[] content(HttpResponse<byte[]> answer) throws IOException {
        if (!header(answer, "Content-Encoding").equals("gzip")) {
            return answer.body();
        }
        try (GZIPInputStream body = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return body.readAllBytes();
        }
    }

    private static String hash(String asset) {
        Matcher hash = HASH.matcher(asset);
        assertThat(hash.find()).as(asset).isTrue();
        return hash.group(1);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
