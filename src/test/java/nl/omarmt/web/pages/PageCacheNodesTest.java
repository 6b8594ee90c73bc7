package nl.omarmt.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import nl.omarmt.Omarmt;
import nl.omarmt.SiteTest;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.drafting.Desk;
import nl.omarmt.publishing.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

/** Two sites on one database, and what the second one does when its line to the database is cut. */
@SiteTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"omarmt.pages.cache-size=8MB", PageCacheNodesTest.ADDRESS})
class PageCacheNodesTest {

    /** Pages name their own address, which is the same whatever node makes them. */
    static final String ADDRESS = "omarmt.base-url=https://omarmt.example";

    private static final String ARTICLE = "/artikelen/soep";
    private static final int ATTEMPTS = 100;
    private static final int PAUSE_MS = 100;

    private static Line line;
    private static ConfigurableApplicationContext other;

    @LocalServerPort
    private int here;

    @Autowired
    private PageCache cache;

    @Autowired
    private Articles articles;

    @Autowired
    private Desk desk;

    private final HttpClient reader = HttpClient.newHttpClient();
    private long article;

    @BeforeAll
    static void startAnother(@Autowired JdbcConnectionDetails database) throws IOException {
        URI address = URI.create(database.getJdbcUrl().substring("jdbc:".length()));
        line = new Line(address.getHost(), address.getPort());
        other = new SpringApplicationBuilder(Omarmt.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--omarmt.pages.cache-size=8MB",
                        "--" + ADDRESS,
                        "--spring.datasource.hikari.connection-timeout=500",
                        "--spring.datasource.url="
                                + database.getJdbcUrl().replace(":" + address.getPort() + "/", ":" + line.port() + "/"),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword());
    }

    @AfterAll
    static void stopIt() throws IOException {
        if (other != null) {
            other.close();
        }
        line.close();
    }

    /** Each test begins with a database that was emptied behind the back of both. */
    @BeforeEach
    void publishOne() {
        article = articles.draft(SampleArticles.form("Soep", "<p>Elke dinsdag.</p>"));
        desk.publish(Kind.ARTICLE, article, null, null);
        for (PageCache each : new PageCache[] {cache, other.getBean(PageCache.class)}) {
            each.clear();
        }
        other.getBean(Editions.class).refresh();
    }

    @Test
    void bothSendTheSameBytesUnderTheSameTag() throws Exception {
        HttpResponse<String> one = get(here, ARTICLE);
        HttpResponse<String> two = get(there(), ARTICLE);

        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(header(one, "ETag")).isNotEmpty().isEqualTo(header(two, "ETag"));
    }

    @Test
    void whatIsStoredHereIsSeenThere() throws Exception {
        assertThat(get(there(), "/artikelen").body()).contains("Soep").doesNotContain("Brood");
        long second = articles.draft(SampleArticles.form("Brood", "<p>Vers.</p>"));
        desk.publish(Kind.ARTICLE, second, null, null);
        await("/artikelen", page -> page.body().contains("Brood"));

        desk.withdraw(Kind.ARTICLE, article, null, "Klopte niet");

        await(ARTICLE, page -> page.statusCode() == 410);
        await("/artikelen", page -> !page.body().contains("Soep"));
    }

    @Test
    void withoutTheDatabaseItShowsWhatItHasAndCatchesUp() throws Exception {
        String page = get(there(), ARTICLE).body();
        get(there(), "/artikelen");

        line.cut();
        try {
            await(ARTICLE, answer -> !header(answer, "Age").isEmpty());
            HttpResponse<String> kept = get(there(), ARTICLE);
            assertThat(kept.statusCode()).isEqualTo(200);
            assertThat(kept.body()).isEqualTo(page);
            assertThat(header(kept, "Age")).matches("\\d+");
            assertThat(header(kept, "Cache-Status")).isEqualTo("omarmt; hit; detail=database-away");
            HttpResponse<String> unknown = firstFault();
            assertThat(unknown.statusCode()).isEqualTo(503);
            assertThat(header(unknown, "Cache-Control")).isEqualTo("no-store");

            long second = articles.draft(SampleArticles.form("Brood", "<p>Vers.</p>"));
            desk.publish(Kind.ARTICLE, second, null, null);
            assertThat(get(there(), "/artikelen").body()).doesNotContain("Brood");
        } finally {
            line.mend();
        }

        await(
                "/artikelen",
                answer ->
                        answer.body().contains("Brood") && header(answer, "Age").isEmpty());
    }

    /** A page that nobody asked for yet; the pool may have a connection left that was made while the line was cut. */
    private HttpResponse<String> firstFault() throws IOException, InterruptedException {
        HttpResponse<String> answer = get(there(), "/partners");
        for (char letter = 'a'; letter <= 'z' && answer.statusCode() < 500; letter++) {
            answer = get(there(), "/partners?letter=" + letter);
        }
        return answer;
    }

    /** Asks the other site again until the answer is as wanted; fails after ten seconds. */
    private void await(String path, Predicate<HttpResponse<String>> wanted) throws Exception {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (wanted.test(get(there(), path))) {
                return;
            }
            Thread.sleep(PAUSE_MS);
        }
        assertThat(get(there(), path)).as(path).matches(wanted);
    }

    private static int there() {
        return other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return reader.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
