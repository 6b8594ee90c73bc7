package nl.omarmt.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.omarmt.SiteTest;
import nl.omarmt.security.AnswerHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The row is there and its bytes are not, as a browser hears of it. */
@SiteTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class StorageTroubleTest {

    private static final Pattern NUMBER = Pattern.compile("<strong>([0-9A-Z]{4,7})</strong>");

    private final HttpClient reader = HttpClient.newHttpClient();

    @Autowired
    private SampleMedia sample;

    @Autowired
    private Library library;

    @Value("${omarmt.media.folder}")
    private Path folder;

    @LocalServerPort
    private int port;

    @Test
    void aPhotoThatCannotBeReadIsPromisedForLater(CapturedOutput log) throws Exception {
        UUID id = sample.photo("tafel.jpg");
        spoil(id + "/480.jpg");

        assertPromised(get(sample.address(id)), log);
    }

    @Test
    void aDocumentThatCannotBeReadIsPromisedForLater(CapturedOutput log) throws Exception {
        String key = library.document(sample.pdf("verslag.pdf")).orElseThrow().key();
        spoil(key);

        assertPromised(get("/media/" + key), log);
    }

    @Test
    void whatIsMissingIsNotPromisedAndNotKept() throws Exception {
        UUID id = sample.photo("tafel.jpg");
        Files.delete(folder.resolve(id + "/480.jpg"));

        HttpResponse<String> answer = get(sample.address(id));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().map()).doesNotContainKey("retry-after");
        assertThat(answer.body()).doesNotContain("Exception", "MissingBytes", "\tat ");
    }

    private static void assertPromised(HttpResponse<String> answer, CapturedOutput log) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().allValues("Retry-After")).hasSize(1);
        AnswerHeaders.ALWAYS.forEach((name, value) ->
                assertThat(answer.headers().allValues(name)).as(name).containsExactly(value));
        assertThat(answer.body())
                .contains("We zijn even niet bereikbaar", "class=\"site-header\"")
                .doesNotContain("Exception", "StorageFailed", "\tat ", "target/media");
        Matcher number = NUMBER.matcher(answer.body());
        assertThat(number.find()).isTrue();
        assertThat(log.getOut())
                .contains("Error " + number.group(1) + ": GET " + answer.uri().getPath())
                .contains("Too many levels of symbolic links");
    }

    /** A link that leads to itself cannot be read by anybody, not even by a machine's superuser. */
    private void spoil(String key) throws IOException {
        Path file = folder.toAbsolutePath().resolve(key);
        Files.delete(file);
        Files.createSymbolicLink(file, file);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return reader.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }
}
