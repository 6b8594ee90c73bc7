package nl.omarmt.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.media.files.Photos;
import nl.omarmt.media.storage.Storage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@SiteTest
class DeliveryTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Storage storage;

    @Autowired
    private Library library;

    @Autowired
    private MediaRules rules;

    @Autowired
    private SampleMedia sample;

    @Test
    void aPhotoIsSentWithWhatKeepsItHarmless() throws Exception {
        UUID id = sample.photo("tafel.jpg");

        site.perform(get(sample.address(id)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/jpeg"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().stringValues("Content-Security-Policy", "sandbox; default-src 'none'"))
                .andExpect(header().string(
                                "Cache-Control",
                                allOf(
                                        containsString("max-age=86400"),
                                        containsString("must-revalidate"),
                                        containsString("private"))))
                .andExpect(header().exists("ETag"))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void aDrawingIsKeptForAYear() throws Exception {
        BufferedImage drawing = Photos.corners(300, 200);
        UUID id = sample.take(Photos.encoded(drawing, "png"), "logo.png", null);
        library.describe(id, described(id, Sort.ILLUSTRATION));

        site.perform(get(sample.address(id)))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Cache-Control",
                                allOf(containsString("max-age=31536000"), not(containsString("must-revalidate")))));
    }

    @Test
    void whatABrowserHasIsNotSentAgain() throws Exception {
        UUID id = sample.photo("tafel.jpg");
        String tag = head(sample.address(id), "ETag");

        MockHttpServletResponse same = site.perform(get(sample.address(id)).header("If-None-Match", tag))
                .andExpect(status().isNotModified())
                .andReturn()
                .getResponse();
        assertThat(same.getContentAsByteArray()).isEmpty();
        site.perform(get(sample.address(id)).header("If-None-Match", "\"anders\""))
                .andExpect(status().isOk());
        UUID document = sample.pdf("verslag.pdf");
        site.perform(get(documentAddress(document)).header("If-None-Match", head(documentAddress(document), "ETag")))
                .andExpect(status().isNotModified());
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        UUID id = sample.photo("tafel.jpg");
        String folder = "/media/" + id;

        for (String path : List.of(
                folder + "/481.jpg",
                folder + "/480.png",
                folder + "/0480.jpg",
                folder + "/original.jpg",
                folder + "/99999.jpg",
                folder + "/..%2f480.jpg",
                "/media/" + UUID.randomUUID() + "/480.jpg",
                "/media/nee/480.jpg",
                "/media/------------------------------------/480.jpg")) {
            int answer = site.perform(get(URI.create(path)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(answer).as(path).isIn(400, 404);
        }
        site.perform(get(folder + "/481.jpg")).andExpect(status().isNotFound());
        site.perform(get("/media/" + UUID.randomUUID() + "/480.jpg")).andExpect(status().isNotFound());
    }

    @Test
    void aDocumentIsSavedUnderTheNameThatItHad() throws Exception {
        UUID id = sample.take(SampleMedia.document("verslag"), "Verslag café \"Zuilen\".pdf", null);

        MockHttpServletResponse answer = site.perform(get(documentAddress(id)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().stringValues("Content-Security-Policy", "sandbox; default-src 'none'"))
                .andReturn()
                .getResponse();

        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Verslag%20caf%C3%A9%20%22Zuilen%22.pdf");
        assertThat(text(answer.getContentAsByteArray())).startsWith("%PDF-");
        assertThat(answer.getContentLengthLong())
                .isEqualTo(library.document(id).orElseThrow().origin().bytes());
    }

    @Test
    void nothingOfTheCameraIsLeft() throws Exception {
        MediaSettings settings = rules.current();
        rules.revise(new MediaSettings(
                settings.version(), settings.imageMegabytes(), settings.documentMegabytes(), true, false));
        byte[] told = Photos.tellTale(Photos.jpeg(1200, 800), 6);
        assertThat(text(told)).contains(Photos.SECRETS);
        UUID id = sample.take(told, "camera.jpg", null);

        List<String> addresses = Stream.concat(
                        library.image(id).picture().widths().stream().map(wide -> "/media/" + id + "/" + wide + ".jpg"),
                        Stream.of("/beheer/media/" + id + "/origineel"))
                .toList();
        for (String address : addresses) {
            String served = text(site.perform(get(address).with(Sign.asCoordinator()))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray());
            assertThat(served).as(address).doesNotContain(Photos.SECRETS).doesNotContain("8BIM", "ns.adobe");
            // Only the whole image says which side is up.
            assertThat(served.contains("Exif")).as(address).isEqualTo(address.endsWith("/origineel"));
        }
    }

    @Test
    void theOriginalIsForCoordinatorsOnly() throws Exception {
        MediaSettings settings = rules.current();
        rules.revise(new MediaSettings(
                settings.version(), settings.imageMegabytes(), settings.documentMegabytes(), true, false));
        UUID id = sample.photo("tafel.jpg");
        String path = "/beheer/media/" + id + "/origineel";

        site.perform(get(path).with(Sign.asCoordinator()))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        site.perform(get(path)).andExpect(status().is3xxRedirection());
        site.perform(get(path).with(Sign.asPartnerMember())).andExpect(status().isForbidden());
        site.perform(get("/media/" + id + "/original.jpg")).andExpect(status().isNotFound());

        sample.withdraw(id);
        site.perform(get(path).with(Sign.asCoordinator())).andExpect(status().isNotFound());
    }

    @Test
    void aWithdrawnPhotoIsGoneInEveryWidth() throws Exception {
        UUID id = sample.photo("tafel.jpg");
        String tag = head(sample.address(id), "ETag");
        List<String> addresses = library.image(id).picture().widths().stream()
                .map(wide -> "/media/" + id + "/" + wide + ".jpg")
                .toList();

        sample.withdraw(id);

        assertThat(addresses).hasSizeGreaterThan(1);
        for (String address : addresses) {
            MockHttpServletResponse answer = site.perform(get(address).header("If-None-Match", tag, "*"))
                    .andExpect(status().isGone())
                    .andExpect(header().string("Cache-Control", containsString("no-store")))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getContentAsByteArray()).isEmpty();
        }
    }

    @Test
    void whatTheStorageLostIsNotFoundAndNotKept() throws Exception {
        UUID id = sample.photo("tafel.jpg");
        storage.remove(id + "/480.jpg");

        site.perform(get("/media/" + id + "/480.jpg"))
                .andExpect(status().isNotFound())
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    private ImageForm described(UUID id, Sort sort) {
        return new ImageForm(
                library.image(id).version(), sort, "Een logo", false, null, LocalDate.of(2026, 11, 2), null, 50, 50);
    }

    private String documentAddress(UUID id) {
        return "/media/" + library.document(id).orElseThrow().key();
    }

    private String head(String address, String name) throws Exception {
        String value = site.perform(get(address)).andReturn().getResponse().getHeader(name);
        assertThat(value).isNotNull();
        return value;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
