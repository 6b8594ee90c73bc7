package nl.omarmt.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import javax.imageio.ImageIO;
import nl.omarmt.SiteTest;
import nl.omarmt.publishing.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What other sites learn of the pages of the demonstration network when somebody shares them. */
@SiteTest
class SharedLinksTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private DemoContent demo;

    @BeforeEach
    void load() {
        demo.load();
    }

    @Test
    void everyKindOfPageHasAPictureOfItsOwnAndNamesIt() throws Exception {
        for (Kind kind : Kind.values()) {
            String path = kind == Kind.PAGE
                    ? "/over"
                    : page("/" + kind.address())
                            .select("main a[href^=/" + kind.address() + "/]")
                            .attr("href")
                            .replaceAll("#.*", "");
            String picture = picture(page(path));
            assertThat(picture)
                    .startsWith("http://localhost:8080/og/" + kind.address() + path.substring(path.lastIndexOf('/'))
                            + ".png?v=");
            assertPicture(picture);
        }
        for (String path : List.of("/", "/verslagen", "/inloggen")) {
            assertThat(picture(page(path))).startsWith("http://localhost:8080/og/site.png?v=");
        }
        assertPicture(picture(page("/")));
    }

    @Test
    void textsOfTheNetworkSayWhenTheyCameOut() throws Exception {
        Document report = page("/verslagen/verslag-netwerkbijeenkomst-utrecht-omarmt-30-mei-2024");
        assertThat(property(report, "og:type")).isEqualTo("article");
        assertThat(property(report, "article:published_time")).matches("2024-0[56]-\\d\\dT.*Z");
        assertThat(property(report, "og:image:alt")).startsWith("Verslag netwerkbijeenkomst");
        assertThat(property(report, "og:locale")).isEqualTo("nl_NL");
        assertThat(report.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        assertThat(property(page("/agenda"), "og:type")).isEqualTo("website");
        assertThat(property(page("/agenda?lang=en"), "og:locale")).isEqualTo("en_GB");
    }

    private void assertPicture(String address) throws Exception {
        byte[] png = site.perform(get(URI.create(address.replace("http://localhost:8080", ""))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(png.length).isLessThan(200_000);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(site.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static String picture(Document page) {
        return property(page, "og:image");
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }
}
