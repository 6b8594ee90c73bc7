package nl.omarmt.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.omarmt.Omarmt;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.articles.Articles;
import nl.omarmt.articles.SampleArticles;
import nl.omarmt.drafting.Desk;
import nl.omarmt.publishing.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Two sites on one database and one folder: what is withdrawn at one is gone at the other. */
@SiteTest
class TwoNodesTest {

    private static ConfigurableApplicationContext other;

    private final HttpClient reader = HttpClient.newHttpClient();

    @Autowired
    private MockMvc site;

    @Autowired
    private Articles articles;

    @Autowired
    private Desk desk;

    @Autowired
    private SampleMedia sample;

    @BeforeAll
    static void startAnother(@Autowired JdbcConnectionDetails database) {
        other = new SpringApplicationBuilder(Omarmt.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword());
    }

    @AfterAll
    static void stopIt() {
        if (other != null) {
            other.close();
        }
    }

    @Test
    void whatIsWithdrawnHereIsGoneThereAtOnce() throws Exception {
        UUID id = sample.photo("tafel.jpg");
        long article = articles.draft(SampleArticles.led("Soep", SampleMedia.placed(id)));
        desk.publish(Kind.ARTICLE, article, null, null);
        HttpResponse<byte[]> before = there(sample.address(id), "\"\"");
        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(text(there("/artikelen/soep", ""))).contains(id.toString());
        assertThat(text(there("/artikelen", ""))).contains(id.toString());

        site.perform(post("/beheer/media/" + id + "/intrekken").with(Sign.asCoordinator()))
                .andExpect(status().is3xxRedirection());

        String tag = before.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> after = there(sample.address(id), tag);
        assertThat(after.statusCode()).isEqualTo(410);
        assertThat(after.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(text(there("/artikelen/soep", ""))).doesNotContain(id.toString());
        assertThat(text(there("/artikelen", ""))).doesNotContain(id.toString());
    }

    private HttpResponse<byte[]> there(String path, String tag) throws IOException, InterruptedException {
        String port = other.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return reader.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
