package nl.omarmt.media.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.Resource;

/** What goes over the line, and what happens when the service answers badly. */
class ObjectStoreTroubleTest {

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> sums = new CopyOnWriteArrayList<>();

    private HttpServer service;
    private S3Storage storage;
    private int answer = 200;
    private int sent;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            sums.add(String.valueOf(exchange.getRequestHeaders().getFirst("x-amz-checksum-sha256")));
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Last-Modified", "Tue, 24 Nov 2026 10:00:00 GMT");
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().add("Content-Length", "100");
                exchange.sendResponseHeaders(answer, -1);
            } else {
                exchange.sendResponseHeaders(answer, sent == 0 ? -1 : 100);
                exchange.getResponseBody().write(new byte[sent]);
            }
            exchange.close();
        });
        service.start();
        URI address = URI.create("http://127.0.0.1:" + service.getAddress().getPort());
        storage = S3Storage.in(ObjectStore.bucket(address, "utrecht/"));
    }

    @AfterEach
    void close() {
        storage.close();
        service.stop(0);
    }

    @Test
    void theBucketStandsInThePathAndTheSumInAHeader() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "text");
        storage.store("a/960.jpg", file);

        assertThat(requests).containsExactly("PUT /" + ObjectStore.BUCKET + "/utrecht/a/960.jpg");
        assertThat(sums)
                .containsExactly(Base64.getEncoder().encodeToString(Sum.of(file).sha256()));
    }

    @Test
    void aServiceThatFailsIsAskedThreeTimes() throws IOException {
        answer = 503;
        Path file = Files.writeString(folder.resolve("a"), "text");

        assertThatThrownBy(() -> storage.store("a", file)).isInstanceOf(StorageFailed.class);
        assertThat(requests).hasSize(3);
    }

    @Test
    void aRefusalIsNoMissingFile() {
        answer = 403;

        assertThatThrownBy(() -> storage.read("a")).isInstanceOf(StorageFailed.class);
        assertThatThrownBy(() -> storage.remove("a")).isInstanceOf(StorageFailed.class);
        assertThatThrownBy(() -> storage.keys()).isInstanceOf(StorageFailed.class);
        answer = 404;
        assertThatThrownBy(() -> storage.read("a")).isInstanceOf(MissingBytes.class);
    }

    @Test
    void whatCannotBeOpenedAnyMoreIsTold() {
        Resource found = storage.read("a");

        answer = 500;
        assertThatThrownBy(found::getInputStream).isInstanceOf(StorageFailed.class);
        answer = 404;
        assertThatThrownBy(found::getInputStream).isInstanceOf(MissingBytes.class);
    }

    @Test
    void bytesThatEndTooEarlyAreNotTakenForAFile() {
        sent = 10;

        assertThatThrownBy(() -> storage.read("a").getContentAsByteArray()).isInstanceOf(IOException.class);
    }
}
