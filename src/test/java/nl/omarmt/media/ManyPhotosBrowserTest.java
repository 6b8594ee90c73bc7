package nl.omarmt.media;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.omarmt.media.files.Photos.ascii;
import static nl.omarmt.media.files.Photos.segment;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.omarmt.access.InBrowser;
import nl.omarmt.media.files.Photos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a photographer brings home from a meeting, in one go. */
class ManyPhotosBrowserTest extends InBrowser {

    private static final int PHOTOS = 40;
    private static final int HOSTILE = 17;

    /** Milliseconds, for all of them together on a busy machine. */
    private static final double PATIENCE = 300_000;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    @Override
    protected void fill(ApplicationContext site) {}

    @Test
    void fortyPhotosArriveAndAHostileOneAmongThemStopsNone() throws IOException {
        Path[] files = files();
        logIn("COORDINATOR");
        window.open("/beheer/media");
        Page page = window.page();
        Bars bars = Bars.watched(page, 10_000_000);

        page.locator("#files").setInputFiles(files);

        assertThat(page.locator("[data-upload=status]"))
                .hasText("Klaar. Niet gelukt: 1.", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
        Locator lines = page.locator(".upload__list li");
        assertThat(lines).hasCount(PHOTOS + 1);
        for (int at = 0; at <= PHOTOS; at++) {
            assertThat(lines.nth(at)).containsText(name(at));
            assertThat(lines.nth(at))
                    .containsText(at == HOSTILE ? "In dit bestand zit nog een ander bestand verstopt" : "Toegevoegd");
        }
        assertThat(page.locator(".library .library__item")).hasCount(PHOTOS);
        assertThat(jdbc.sql("select count(distinct checksum) from media_image where width = 4000 and height = 3000")
                        .query(Integer.class)
                        .single())
                .isEqualTo(PHOTOS);
        assertThat(page.locator(".upload__list progress:visible")).hasCount(0);
        assertThat(bars.values()).hasSize(PHOTOS + 1);
        assertThat(bars.values().values())
                .allSatisfy(bar ->
                        assertThat(bar).map(Number::intValue).startsWith(0).endsWith(100))
                .anySatisfy(bar -> assertThat(bar).hasSizeGreaterThan(2));
    }

    /** Photos of 12 megapixels and some 2 megabytes, all different, and one that is a page as well. */
    private Path[] files() throws IOException {
        byte[] photo = Photos.jpeg(4000, 3000);
        byte[][] padding = new byte[32][];
        Arrays.setAll(padding, i -> segment(0xFE, new byte[60_000]));
        byte[] large = Photos.withSegments(photo, padding);
        List<Path> files = new ArrayList<>();
        for (int at = 0; at <= PHOTOS; at++) {
            Path file = folder.resolve(name(at));
            try (OutputStream bytes = Files.newOutputStream(file)) {
                bytes.write(Photos.withSegments(large, segment(0xFE, ascii(name(at)))));
                if (at == HOSTILE) {
                    bytes.write(ascii("<script>alert(document.cookie)</script>"));
                }
            }
            files.add(file);
        }
        return files.toArray(Path[]::new);
    }

    private static String name(int at) {
        return "foto-%02d.jpg".formatted(at);
    }
}
