package nl.omarmt.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageIO;
import nl.omarmt.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SiteTest
class IconsTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private JsonMapper json;

    @Test
    void everyPageLeadsToTheIconsAndTheyAreThere() throws Exception {
        Document page = Jsoup.parse(open("/").andReturn().getResponse().getContentAsString());

        assertThat(page.select("link[rel~=icon], link[rel=manifest]")).hasSize(2);
        for (Element link : page.select("link[rel~=icon], link[rel=manifest]")) {
            open(link.attr("href"));
        }
    }

    @Test
    void browsersAndPhonesFindThemWithoutBeingTold() throws Exception {
        byte[] icon = bytes(open("/favicon.ico").andExpect(header().string("Cache-Control", "max-age=604800, public")));
        ByteBuffer ico = ByteBuffer.wrap(icon).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(ico.getShort(2)).as("an icon").isEqualTo((short) 1);
        assertThat(new int[] {ico.get(6), ico.get(22), ico.get(38)}).containsExactly(16, 32, 48);

        assertThat(width("/apple-touch-icon.png")).isEqualTo(180);
    }

    @Test
    void theManifestHasTheNameOfTheSiteAndIconsOfTheirSizes() throws Exception {
        ResultActions answer = open("/site.webmanifest")
                .andExpect(content().contentType("application/manifest+json"))
                .andExpect(jsonPath("$.name").value("Utrecht Omarmt"))
                .andExpect(jsonPath("$.short_name").value("Utrecht Omarmt"))
                .andExpect(jsonPath("$.start_url").value("/"))
                .andExpect(jsonPath("$.display").value("minimal-ui"))
                .andExpect(jsonPath("$.lang").value("nl"));

        for (JsonNode icon : json.readTree(bytes(answer)).get("icons")) {
            String address = icon.get("src").asString();
            assertThat(address).as("kept for a year").matches("/assets/img/.*-[0-9a-f]{32}\\..*");
            if (!icon.get("sizes").asString().equals("any")) {
                assertThat(width(address) + "x" + width(address))
                        .isEqualTo(icon.get("sizes").asString());
            }
        }
    }

    private int width(String path) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(bytes(open(path)))).getWidth();
    }

    private ResultActions open(String path) throws Exception {
        return site.perform(get(path)).andExpect(status().isOk());
    }

    private static byte[] bytes(ResultActions answer) {
        return answer.andReturn().getResponse().getContentAsByteArray();
    }
}
