package nl.omarmt.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SiteTest
class SettingsTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Settings settings;

    @Autowired
    private Statements statements;

    @Test
    void whatIsSavedStandsOnEveryPageFromTheNextRequestOn() throws Exception {
        site.perform(get("/")).andExpect(content().string(containsString("Utrecht Omarmt")));

        site.perform(save("0").param("linkedIn", "https://example.org/zuilen"))
                .andExpect(redirectedUrl("/beheer/instellingen"));

        site.perform(get("/"))
                .andExpect(content().string(containsString("<title>Zuilen Verbindt</title>")))
                .andExpect(content().string(containsString("Kom erbij")))
                .andExpect(content().string(containsString("https://example.org/zuilen")));
        site.perform(get("/artikelen")).andExpect(content().string(containsString("– Zuilen Verbindt</title>")));
    }

    @Test
    void whatSurroundsEveryPageIsReadOnceASecond() throws Exception {
        site.perform(get("/agenda"));

        try (var counted = statements.count()) {
            settings.current();
            assertThat(counted.sql()).isEmpty();
        }
    }

    @Test
    void mistakesComeBackWithWhatWasTyped() throws Exception {
        site.perform(save("0")
                        .param("linkedIn", "http://example.org")
                        .param("contactEmail", "geen adres")
                        .param("tagline", "x".repeat(101)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#linkedIn\"")))
                .andExpect(content().string(containsString("href=\"#contactEmail\"")))
                .andExpect(content().string(containsString("href=\"#tagline\"")))
                .andExpect(content().string(containsString("value=\"Zuilen Verbindt\"")));
        assertThat(settings.current().name()).isEqualTo("Utrecht Omarmt");
    }

    @Test
    void theSecondToSaveSeesWhatTheFirstWrote() throws Exception {
        site.perform(save("0"));

        site.perform(post("/beheer/instellingen")
                        .with(Sign.asAdministrator())
                        .param("version", "0")
                        .param("name", "Overvecht Omarmt")
                        .param("heroTitle", "Kom erbij"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Overvecht Omarmt")))
                .andExpect(content().string(containsString("Zuilen Verbindt")))
                .andExpect(content().string(containsString("name=\"version\" value=\"1\"")));
        site.perform(post("/beheer/instellingen")
                        .with(Sign.asAdministrator())
                        .param("version", "1")
                        .param("name", "Overvecht Omarmt")
                        .param("heroTitle", "Kom binnen")
                        .param("take[0]", "FIELD.name")
                        .param("take[1]", ""))
                .andExpect(status().is3xxRedirection());
        assertThat(settings.current().name()).isEqualTo("Zuilen Verbindt");
        assertThat(settings.current().heroTitle()).isEqualTo("Kom binnen");
    }

    @Test
    void onlyAdministratorsChangeThem() throws Exception {
        site.perform(get("/beheer/instellingen").with(Sign.asCoordinator())).andExpect(status().isForbidden());
        site.perform(post("/beheer/instellingen").with(Sign.asCoordinator()).param("version", "0"))
                .andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder save(String version) {
        return post("/beheer/instellingen")
                .with(Sign.asAdministrator())
                .param("version", version)
                .param("name", "Zuilen Verbindt")
                .param("heroTitle", "Kom erbij");
    }
}
