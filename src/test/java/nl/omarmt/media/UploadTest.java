package nl.omarmt.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.media.storage.Storage;
import nl.omarmt.media.storage.StorageFailed;
import nl.omarmt.security.Role;
import nl.omarmt.security.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;

@SiteTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UploadTest {

    private static final byte[] SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);

    /** What is sent is far less than what is announced, so whoever waits for all of it never answers. */
    private static final int PATIENCE_MILLIS = 8000;

    @Autowired
    private MockMvc site;

    @MockitoSpyBean
    private Storage storage;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SampleMedia sample;

    @LocalServerPort
    private int port;

    @BeforeEach
    void emptyStorage() {
        try (Stream<String> keys = storage.keys()) {
            keys.toList().forEach(storage::remove);
        }
    }

    @Test
    void everyFileOfAFormHasItsOwnOutcome() throws Exception {
        MvcResult answer = site.perform(multipart("/beheer/media")
                        .file(file("buurttafel.jpg", SampleMedia.bytes("one")))
                        .file(file("leeg.jpg", new byte[0]))
                        .file(file("logo.svg", SVG))
                        .with(Sign.asCoordinator()))
                .andExpect(redirectedUrl("/beheer/media#gekomen"))
                .andReturn();

        String page = site.perform(get("/beheer/media")
                        .with(Sign.asCoordinator())
                        .cookie(answer.getResponse().getCookies()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(page).select(".upload__list li").eachText())
                .satisfiesExactly(
                        taken -> assertThat(taken).isEqualTo("buurttafel.jpg Toegevoegd"),
                        empty -> assertThat(empty).startsWith("leeg.jpg").contains("Dit bestand is leeg"),
                        svg -> assertThat(svg).startsWith("logo.svg").contains("Exporteer de tekening als PNG"));
        assertThat(rows("media_image")).isEqualTo(1);
    }

    @Test
    void aFormWithoutAFileSaysSo() throws Exception {
        MvcResult answer = site.perform(
                        multipart("/beheer/media").file(file("", new byte[0])).with(Sign.asCoordinator()))
                .andExpect(status().is3xxRedirection())
                .andReturn();

        assertThat(answer.getFlashMap().get("nothing")).isEqualTo(true);
    }

    @Test
    void aScriptHearsWhatCameOfOneFile() throws Exception {
        sendOne("buurttafel.jpg", SampleMedia.bytes("one"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("buurttafel.jpg"))
                .andExpect(jsonPath("$.words").value("Toegevoegd"))
                .andExpect(jsonPath("$.href").value(containsString("/beheer/media/")));
        sendOne("logo.svg", SVG)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.id").value(nullValue()))
                .andExpect(jsonPath("$.again").value(false))
                .andExpect(jsonPath("$.words").value(containsString("Exporteer de tekening als PNG")));
    }

    @Test
    void nothingStaysOfAFileThatCouldNotBeStored() throws Exception {
        doCallRealMethod()
                .doThrow(new StorageFailed("full", new IOException("No space left on device")))
                .when(storage)
                .store(anyString(), any());

        sendOne("buurttafel.jpg", SampleMedia.bytes("one"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.id").value(nullValue()))
                .andExpect(jsonPath("$.again").value(true))
                .andExpect(jsonPath("$.words").value(containsString("Er is niets van opgeslagen")));

        assertThat(rows("media_image")).isZero();
        assertThat(keys()).isEmpty();
    }

    @Test
    void aFormHearsOfStorageThatFailsAndGoesOn() throws Exception {
        doThrow(new StorageFailed("full", new IOException("No space left on device")))
                .doCallRealMethod()
                .when(storage)
                .store(anyString(), any());

        MvcResult answer = site.perform(multipart("/beheer/media")
                        .file(file("een.jpg", SampleMedia.bytes("one")))
                        .file(file("twee.jpg", SampleMedia.bytes("two")))
                        .with(Sign.asCoordinator()))
                .andExpect(redirectedUrl("/beheer/media#gekomen"))
                .andReturn();

        assertThat((List<?>) answer.getFlashMap().get("outcomes"))
                .map(outcome -> ((Outcome) outcome).isRefused())
                .containsExactly(true, false);
    }

    @Test
    void theSameBytesAreKeptOnce() throws Exception {
        sendOne("een.jpg", SampleMedia.bytes("one"))
                .andExpect(jsonPath("$.words").value("Toegevoegd"));
        List<String> keys = keys();

        sendOne("nog-eens.jpg", SampleMedia.bytes("one"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("een.jpg"))
                .andExpect(jsonPath("$.words").value("Dit bestand stond er al"));

        assertThat(rows("media_image")).isEqualTo(1);
        assertThat(keys()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSameBytesAtTheSameTimeAreKeptOnce(boolean image) throws Exception {
        byte[] bytes = image ? SampleMedia.bytes("one") : SampleMedia.document("one");
        int together = 3;
        CyclicBarrier start = new CyclicBarrier(together);
        // All are past the question whether the bytes are there before any of them has a row.
        Set<String> begun = ConcurrentHashMap.newKeySet();
        doAnswer(call -> {
                    String key = call.getArgument(0);
                    if (begun.add(key.substring(0, 36))) {
                        start.await(30, TimeUnit.SECONDS);
                    }
                    return call.callRealMethod();
                })
                .when(storage)
                .store(anyString(), any());
        List<Future<Integer>> answers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(together);
        try {
            for (int i = 0; i < together; i++) {
                answers.add(threads.submit(
                        () -> sendOne("foto", bytes).andReturn().getResponse().getStatus()));
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get(1, TimeUnit.MINUTES)).isEqualTo(200);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(rows(image ? "media_image" : "media_document")).isEqualTo(1);
        assertThat(keys().stream().map(key -> key.substring(0, 36)).distinct()).hasSize(1);
    }

    @Test
    void aWithdrawnPhotoCannotComeBack() throws Exception {
        sample.withdraw(sample.photo("one"));

        sendOne("onder-een-andere-naam.jpg", SampleMedia.bytes("one"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.words").value(containsString("eerder ingetrokken")));

        assertThat(keys()).isEmpty();
        assertThat(rows("media_image")).isEqualTo(1);
    }

    @Test
    void onlyCoordinatorsSendFiles() throws Exception {
        MockMultipartFile file = file("een.jpg", SampleMedia.bytes("one"));

        site.perform(multipart("/beheer/media").file(file).with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(redirectedUrl("/inloggen"));
        site.perform(multipart("/beheer/media")
                        .file(file)
                        .accept("application/json")
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(status().isUnauthorized());
        int member = site.perform(multipart("/beheer/media").file(file).with(Sign.asPartnerMember()))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(member).isIn(302, 403);
        site.perform(multipart("/beheer/artikelen").file(file).with(Sign.asCoordinator()))
                .andExpect(status().isUnsupportedMediaType());

        assertThat(rows("media_image")).isZero();
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        site.perform(multipart("/beheer/media")
                        .file(file("een.jpg", SampleMedia.bytes("one")))
                        .with(SecurityMockMvcRequestPostProcessors.user(
                                new SignedIn(101, "coordinator@example.org", "Coco", Role.COORDINATOR, true, null))))
                .andExpect(status().isForbidden());

        assertThat(rows("media_image")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/inloggen",
                "/beheer/artikelen",
                "/uitloggen",
                "/media/x/verwijderen",
                "/",
                "/bestaat-niet?lang=en"
            })
    void filesAreNotReadAtAnyOtherAddress(String path) throws Exception {
        assertThat(answerBeforeTheBody("POST", path)).contains(" 415 ");
    }

    @Test
    void filesOfStrangersAreNotRead() throws Exception {
        assertThat(answerBeforeTheBody("POST", "/beheer/media")).contains(" 302 ");
        assertThat(answerBeforeTheBody("PUT", "/beheer/media")).contains(" 415 ");
        assertThat(answerBeforeTheBody("POST", "/beheer//media")).contains(" 400 ");
    }

    private String answerBeforeTheBody(String method, String path) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write((method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000000\r\n\r\n"
                                    + "--x\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream answer = socket.getInputStream();
            return new String(answer.readNBytes(13), StandardCharsets.ISO_8859_1);
        }
    }

    private ResultActions sendOne(String name, byte[] bytes) throws Exception {
        return site.perform(multipart("/beheer/media")
                .file(file(name, bytes))
                .accept("application/json")
                .with(Sign.asCoordinator()));
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("files", name, "image/jpeg", bytes);
    }

    private List<String> keys() {
        try (Stream<String> keys = storage.keys()) {
            return keys.toList();
        }
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
