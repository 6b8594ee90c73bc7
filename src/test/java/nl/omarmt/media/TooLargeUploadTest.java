package nl.omarmt.media;

import static nl.omarmt.media.files.Photos.ascii;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.omarmt.SiteTest;
import nl.omarmt.security.AnswerHeaders;
import nl.omarmt.security.Role;
import nl.omarmt.security.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * The form without scripts with more in it than the container takes. The client here sends everything before it listens, as many
 * browsers do: whoever breaks off in between leaves them with an error of their own instead of a page.
 */
@SiteTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.servlet.multipart.max-request-size=30MB", "server.tomcat.max-part-count=3"})
class TooLargeUploadTest {

    /** More than the container would ever skip by itself. */
    private static final int LARGE = 40 << 20;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void moreThanARequestMayCarryIsAnsweredWithAPage() throws Exception {
        assertRefused(send(SampleMedia.bytes("een"), new byte[LARGE]));
    }

    @Test
    void moreFilesThanARequestMayCarryAreAnsweredWithAPage() throws Exception {
        assertRefused(send(SampleMedia.bytes("een"), new byte[9], new byte[9], new byte[28 << 20]));
    }

    private void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        AnswerHeaders.ALWAYS.forEach((name, value) ->
                assertThat(answer.headers().allValues(name)).as(name).containsExactly(value));
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".site-header")).hasSize(1);
        assertThat(page.select("h1").text()).isEqualTo("Dit is te veel in één keer");
        assertThat(page.select("main").text()).contains("Er is niets opgeslagen");
        assertThat(jdbc.sql("select count(*) from media_image")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private HttpResponse<String> send(byte[]... files) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] file : files) {
            body.write(ascii("--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"foto.jpg\"\r\n\r\n"));
            body.write(file);
            body.write(ascii("\r\n"));
        }
        body.write(ascii("--x--\r\n"));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/beheer/media"))
                .header("Accept", "text/html")
                .header("Cookie", "sessie=" + session(sessions))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static <S extends Session> String session(SessionRepository<S> sessions) {
        SignedIn coordinator = new SignedIn(101, "coordinator@example.org", "Coco", Role.COORDINATOR, true, null);
        S session = sessions.createSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                        coordinator, null, coordinator.getAuthorities())));
        sessions.save(session);
        return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
    }
}
