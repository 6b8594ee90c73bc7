package nl.omarmt.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import nl.omarmt.MutableClock;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.drafting.Desk;
import nl.omarmt.publishing.Kind;
import nl.omarmt.security.AnswerHeaders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

/** What comes of asking twice, over a real connection. */
@SiteTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"omarmt.pages.cache-size=8MB", PageCacheNodesTest.ADDRESS})
class PageCacheTest {

    private static final String ARTICLE = "/artikelen/soep";

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc site;

    @Autowired
    private PageCache cache;

    @Autowired
    private Editions editions;

    @Autowired
    private Articles articles;

    @Autowired
    private Desk desk;

    @Autowired
    private MutableClock clock;

    private final HttpClient reader = HttpClient.newHttpClient();

    @BeforeEach
    void publishOne() {
        long id = articles.draft(SampleArticles.form("Soep", "<p>Elke dinsdag staat er soep klaar.</p>"));
        desk.publish(Kind.ARTICLE, id, null, null);
        cache.clear();
        editions.refresh();
    }

    @Test
    void aPageIsMadeOnceAndComesWithTheSameBytesAndHeaders() throws Exception {
        HttpResponse<byte[]> first = get(ARTICLE);
        long made = cache.made();
        HttpResponse<byte[]> second = get(ARTICLE);

        assertThat(cache.made()).isEqualTo(made);
        assertThat(text(first)).contains("Elke dinsdag staat er soep klaar.");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(header(first, "ETag")).matches("\"[0-9a-f]{20}\"");
        for (HttpResponse<byte[]> answer : List.of(first, second)) {
            assertThat(header(answer, "ETag")).isEqualTo(header(first, "ETag"));
            assertThat(header(answer, "Cache-Control")).startsWith("public, max-age=0, s-maxage=1,");
            assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding, Cookie");
            assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
            assertThat(header(answer, "Age")).isEmpty();
            AnswerHeaders.ALWAYS.forEach(
                    (name, value) -> assertThat(header(answer, name)).as(name).isEqualTo(value));
        }
    }

    @Test
    void whoTakesGzipGetsTheSamePage() throws Exception {
        HttpResponse<byte[]> plain = get(ARTICLE);
        HttpResponse<byte[]> zipped = get(ARTICLE, "Accept-Encoding", "br, gzip;q=0.8");

        assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.body()).hasSizeLessThan(plain.body().length / 2);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(header(zipped, "ETag")).isNotEqualTo(header(plain, "ETag"));
        assertThat(header(get(ARTICLE, "Accept-Encoding", "gzip;q=0"), "Content-Encoding"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void whoHasItIsToldSo(String encoding) throws Exception {
        String tag = header(get(ARTICLE, "Accept-Encoding", encoding), "ETag");
        long made = cache.made();

        HttpResponse<byte[]> again = get(ARTICLE, "Accept-Encoding", encoding, "If-None-Match", "W/\"x\", " + tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(header(again, "Cache-Control")).startsWith("public");
        assertThat(cache.made()).isEqualTo(made);
        assertThat(get(ARTICLE, "Accept-Encoding", encoding, "If-None-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void headersAloneAreThoseOfThePage() throws Exception {
        HttpResponse<byte[]> head = send("HEAD", ARTICLE);
        HttpResponse<byte[]> page = get(ARTICLE);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(page, "ETag"));
        assertThat(header(head, "Content-Length")).isEqualTo(Integer.toString(page.body().length));
    }

    @Test
    void whatNoPageAsksForMakesNoOtherPage() throws Exception {
        get("/artikelen");
        long made = cache.made();

        HttpResponse<byte[]> followed = get("/artikelen?utm_source=krant&fbclid=1");
        assertThat(text(followed)).doesNotContain("utm_source", "fbclid");
        assertThat(cache.made()).isEqualTo(made);

        assertThat(text(get("/artikelen?utm_source=krant&jaar=2001"))).doesNotContain(ARTICLE);
        assertThat(text(get("/artikelen?jaar=2001"))).doesNotContain(ARTICLE);
        assertThat(cache.made()).isEqualTo(made + 1);
    }

    @Test
    void whatNoPageAsksForStandsInNoErrorPageEither() throws Exception {
        HttpResponse<byte[]> first = get("/artikelen/bestaat-niet?utm_source=krant");

        assertThat(first.statusCode()).isEqualTo(404);
        assertThat(text(first)).doesNotContain("utm_source");
        assertThat(get("/artikelen/bestaat-niet").body()).isEqualTo(first.body());
    }

    @Test
    void thePageOfWhatIsNotThereIsWholeAlsoWhenItsHeadersWereAskedFirst() throws Exception {
        assertThat(send("HEAD", "/artikelen/bestaat-niet").body()).isEmpty();

        assertThat(text(get("/artikelen/bestaat-niet"))).contains("</html>");
    }

    @Test
    void eachLanguageHasAPageOfItsOwn() throws Exception {
        assertThat(text(get(ARTICLE))).contains("<html lang=\"nl\">");
        HttpResponse<byte[]> english = get(ARTICLE, "Cookie", "taal=en");
        long made = cache.made();

        assertThat(text(english)).contains("<html lang=\"en\">");
        assertThat(get(ARTICLE, "Cookie", "taal=en").body()).isEqualTo(english.body());
        assertThat(text(get(ARTICLE))).contains("<html lang=\"nl\">");
        assertThat(cache.made()).isEqualTo(made);
    }

    @Test
    void nothingThatIsForOnePersonIsKept() throws Exception {
        String unknown = "11111111-2222-3333-4444-555555555555";
        for (String path : List.of("/inloggen", ARTICLE + "?lang=en", "/beheer", "/voorbeeld/geheim")) {
            HttpResponse<byte[]> first = get(path);
            HttpResponse<byte[]> second = get(path);
            for (HttpResponse<byte[]> answer : List.of(first, second)) {
                assertThat(header(answer, "Cache-Control")).as(path).doesNotContain("public");
            }
        }
        HttpResponse<byte[]> withSession = get(ARTICLE, "Cookie", "sessie=" + unknown);
        assertThat(header(withSession, "Cache-Control")).doesNotContain("public");
        HttpResponse<byte[]> withAuthorization = get(ARTICLE, "Authorization", "Basic eDp5");
        assertThat(header(withAuthorization, "Cache-Control")).doesNotContain("public");

        // whoever logs in gets a token of his own, and none of them is in what others get
        assertThat(token(get("/inloggen"))).isNotEqualTo(token(get("/inloggen")));
        for (String path : List.of("/", "/artikelen", ARTICLE, "/partners", "/bestaat-niet")) {
            HttpResponse<byte[]> page = get(path);
            assertThat(header(page, "Cache-Control")).as(path).contains("public");
            assertThat(header(page, "Set-Cookie")).as(path).isEmpty();
            assertThat(text(page)).as(path).doesNotContain("name=\"_csrf\"");
        }
    }

    @Test
    void aPageOfWhoIsSignedInGoesToNobodyElse() throws Exception {
        String own = site.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(ARTICLE)
                        .cookie(new jakarta.servlet.http.Cookie("sessie", "x"))
                        .with(Sign.asCoordinator()))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(own).contains("/beheer/artikelen/");
        assertThat(text(get(ARTICLE))).doesNotContain("/beheer");
    }

    @Test
    void whatIsPublishedStandsInTheNextPage() throws Exception {
        assertThat(text(get("/artikelen"))).doesNotContain("Brood");
        long id = articles.draft(SampleArticles.form("Brood", "<p>Vers.</p>"));

        site.perform(post("/beheer/artikelen/" + id + "/publicatie")
                        .param("version", "0")
                        .with(Sign.asCoordinator()))
                .andExpect(status().is3xxRedirection());

        assertThat(text(get("/artikelen"))).contains("Brood");
    }

    @Test
    void whatIsWithdrawnIsGoneAndStaysSo() throws Exception {
        assertThat(get(ARTICLE).statusCode()).isEqualTo(200);
        long id = articles.draft(SampleArticles.form("Nieuw", "<p>Vers.</p>"));
        desk.publish(Kind.ARTICLE, id, null, null);
        desk.withdraw(Kind.ARTICLE, id, null, "Klopte niet");
        editions.refresh();

        HttpResponse<byte[]> gone = get("/artikelen/nieuw");
        long made = cache.made();
        HttpResponse<byte[]> again = get("/artikelen/nieuw");

        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(text(gone)).contains("Klopte niet");
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).isEqualTo(gone.body());
        assertThat(cache.made()).isEqualTo(made);
    }

    @Test
    void whatIsNotThereOrMovedIsKeptToo() throws Exception {
        for (String path : List.of("/bestaat-niet", "/artikelen/bestaat-niet", "/artikelen/soep/", "/overzicht/x")) {
            HttpResponse<byte[]> first = get(path);
            long made = cache.made();
            HttpResponse<byte[]> second = get(path);

            assertThat(first.statusCode()).as(path).isIn(301, 404);
            assertThat(second.statusCode()).as(path).isEqualTo(first.statusCode());
            assertThat(second.body()).as(path).isEqualTo(first.body());
            assertThat(header(second, "Location")).as(path).isEqualTo(header(first, "Location"));
            assertThat(cache.made()).as(path).isEqualTo(made);
        }
    }

    @Test
    void whatIsPlannedAppearsAtItsMoment() throws Exception {
        long id = articles.draft(SampleArticles.form("Later", "<p>Straks.</p>"));
        desk.publish(Kind.ARTICLE, id, null, clock.instant().plus(Duration.ofSeconds(20)));
        editions.refresh();
        assertThat(get("/artikelen/later").statusCode()).isEqualTo(404);
        assertThat(text(get("/artikelen"))).doesNotContain("Later");

        clock.advance(Duration.ofSeconds(20));

        assertThat(get("/artikelen/later").statusCode()).isEqualTo(200);
        assertThat(text(get("/artikelen"))).contains("Later");
    }

    private static String token(HttpResponse<byte[]> page) {
        String text = text(page);
        int at = text.indexOf("name=\"_csrf\"");
        assertThat(at).isPositive();
        return text.substring(at, at + 200);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, headers);
    }

    private HttpResponse<byte[]> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (!Arrays.asList(headers).contains("Accept-Encoding")) {
            request.header("Accept-Encoding", "identity");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return reader.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
