package nl.omarmt.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import nl.omarmt.SiteTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser with an empty cache fetches before somebody can read; photos come on top. */
@SiteTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PageWeightTest {

    private static final int BYTES = 40_000;
    private static final int REQUESTS = 6;
    private static final String FETCHED =
            "link[rel~=^(stylesheet|icon|preload|modulepreload|manifest|apple-touch-icon)$], script[src]";
    private static final Pattern IN_STYLESHEET = Pattern.compile("url\\([\"']?([^\"')]+)[\"']?\\)");

    @LocalServerPort
    private int port;

    @Autowired
    private DemoContent demo;

    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeEach
    void load() {
        demo.load();
    }

    @Test
    void aReportCostsFewRequestsAndFewBytes() throws Exception {
        List<String> reports = Jsoup.parse(text(fetch("/verslagen")))
                .select("main a[href^=/verslagen/]")
                .eachAttr("href");

        assertThat(reports).hasSizeGreaterThan(5).allSatisfy(report -> {
            Map<String, Integer> fetched = everythingFor(report);
            // A page with a video has what plays it besides.
            int player = fetched.keySet().stream().anyMatch(path -> path.contains("/video-")) ? 1 : 0;
            assertThat(fetched).hasSizeGreaterThan(3).hasSizeLessThanOrEqualTo(REQUESTS + player);
            assertThat(fetched.values().stream().mapToInt(Integer::intValue).sum())
                    .as("bytes of " + fetched)
                    .isLessThanOrEqualTo(BYTES);
        });
    }

    /** Each address that the page needs, and the bytes of its body on the line. */
    private Map<String, Integer> everythingFor(String page) throws IOException, InterruptedException {
        Map<String, Integer> fetched = new LinkedHashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(page));
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            HttpResponse<byte[]> answer = fetch(address);
            if (fetched.put(address, answer.body().length) != null) {
                continue;
            }
            String type = answer.headers().firstValue("Content-Type").orElseThrow();
            if (type.startsWith("text/html")) {
                Jsoup.parse(text(answer))
                        .select(FETCHED)
                        .forEach(needed -> ahead.add(needed.hasAttr("src") ? needed.attr("src") : needed.attr("href")));
            } else if (type.startsWith("text/css")) {
                IN_STYLESHEET.matcher(text(answer)).results().forEach(url -> ahead.add(url.group(1)));
            }
        }
        return fetched;
    }

    private HttpResponse<byte[]> fetch(String address) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + port).resolve(address);
        HttpResponse<byte[]> answer = browser.send(
                HttpRequest.newBuilder(uri).header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer;
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        try (GZIPInputStream body = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
