package nl.omarmt.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.endsWith;
import static org.mockito.Mockito.doThrow;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.media.storage.Storage;
import nl.omarmt.media.storage.StorageFailed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SiteTest
class UploadTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Intake intake;

    @Autowired
    private Library library;

    @Autowired
    private JdbcClient jdbc;

    @MockitoSpyBean
    private Storage storage;

    @Test
    void manyFilesInOneFormHaveAnOutcomeEach() throws Exception {
        List<?> outcomes = (List<?>) site.perform(multipart("/beheer/media")
                        .file(file("buurttafel.jpg", SampleMedia.photo(Color.RED)))
                        .file(file("leeg.jpg", new byte[0]))
                        .file(file("tekening.svg", SampleMedia.SVG))
                        .file(file("logo.png", SampleMedia.logo(Color.BLUE)))
                        .with(Sign.asCoordinator()))
                .andExpect(redirectedUrl("/beheer/media#gekomen"))
                .andReturn()
                .getFlashMap()
                .get("outcomes");

        assertThat(outcomes)
                .extracting(outcome -> ((Outcome) outcome).name(), outcome -> ((Outcome) outcome).isRefused())
                .containsExactly(
                        tuple("buurttafel.jpg", false),
                        tuple("leeg.jpg", true),
                        tuple("tekening.svg", true),
                        tuple("logo.png", false));
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void oneFileIsAnsweredWithWhatCameOfIt() throws Exception {
        upload("buurttafel.jpg", SampleMedia.photo(Color.RED))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").isNotEmpty())
                .andExpect(jsonPath("$.thumbnail").isNotEmpty())
                .andExpect(jsonPath("$.words").value("Toegevoegd"));
        upload("leeg.jpg", new byte[0])
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.id").isEmpty())
                .andExpect(jsonPath("$.words").value(containsString("leeg")));
        upload("foto.jpg", SampleMedia.SVG)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.words").value(containsString("SVG")));
    }

    @Test
    void aFileThatCannotBeStoredLeavesNothing() throws Exception {
        List<String> before = keys();
        doThrow(new StorageFailed("full", new IOException()))
                .when(storage)
                .store(endsWith("/960.jpg"), any());

        upload("buurttafel.jpg", SampleMedia.photo(Color.RED))
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.again").value(true))
                .andExpect(jsonPath("$.words").value(containsString("niets van opgeslagen")));

        assertThat(rows()).isZero();
        assertThat(keys()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void theSameBytesAreOneImageEvenAtTheSameMoment() throws Exception {
        byte[] photo = SampleMedia.photo(Color.GREEN);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Callable<Object> same = () -> SampleMedia.taken(intake, "buurttafel.jpg", photo);
        List<Future<Object>> all = threads.invokeAll(List.of(same, same, same, same));
        threads.shutdown();

        assertThat(all.stream().map(UploadTest::got).distinct()).hasSize(1);
        assertThat(rows()).isOne();
        assertThat(library.keys()).isNotEmpty();
        upload("kopie.jpg", photo).andExpect(jsonPath("$.words").value("Dit bestand stond er al"));
    }

    @Test
    void whatWasWithdrawnDoesNotComeBack() throws Exception {
        byte[] photo = SampleMedia.photo(Color.RED);
        library.withdraw(SampleMedia.taken(intake, "buurttafel.jpg", photo), "");

        upload("buurttafel.jpg", photo)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.words").value(containsString("ingetrokken")));
    }

    @Test
    void filesComeInAtOneDoorAndFromCoordinatorsOnly() throws Exception {
        MockMultipartFile photo = file("buurttafel.jpg", SampleMedia.photo(Color.RED));

        site.perform(multipart("/beheer/media").file(photo)).andExpect(redirectedUrl("/inloggen"));
        site.perform(multipart("/beheer/media").file(photo).with(Sign.asPartnerMember()))
                .andExpect(redirectedUrl("/inloggen"));
        site.perform(multipart("/beheer/artikelen/nieuw").file(photo).with(Sign.asCoordinator()))
                .andExpect(status().isUnsupportedMediaType());
        site.perform(multipart("/inloggen").file(photo)).andExpect(status().isUnsupportedMediaType());
        site.perform(post("/wachtwoord-vergeten").contentType("Multipart/Form-Data; boundary=x"))
                .andExpect(status().isUnsupportedMediaType());

        assertThat(rows()).isZero();
    }

    @Test
    void theListSaysWhatMayBeSentBeforeAnybodyChooses() throws Exception {
        jdbc.sql("update media_setting set image_megabytes = 7, document_megabytes = 9").update();

        site.perform(get("/beheer/media")
                        .with(Sign.asCoordinator()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("tot 7 MB")))
                .andExpect(content().string(containsString("tot 9 MB")));
    }

    private ResultActions upload(String name, byte[] bytes) throws Exception {
        return site.perform(multipart("/beheer/media")
                .file(file(name, bytes))
                .accept(MediaType.APPLICATION_JSON)
                .with(Sign.asCoordinator()));
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("files", name, "image/jpeg", bytes);
    }

    private static Object got(Future<Object> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<String> keys() {
        try (Stream<String> keys = storage.keys()) {
            return keys.toList();
        }
    }

    private long rows() {
        return jdbc.sql("select count(*) from media_image").query(Long.class).single();
    }
}
