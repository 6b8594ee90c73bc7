package nl.omarmt.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import jakarta.servlet.http.Cookie;
import nl.omarmt.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@SiteTest
class LanguagesTest {

    @Autowired
    MockMvc site;

    @Test
    void theSiteSpeaksDutchWhateverTheBrowserIsSetTo() throws Exception {
        site.perform(get("/artikelen").header("Accept-Language", "en-US"))
                .andExpect(header().string("Content-Language", "nl"))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void aChoiceIsRemembered() throws Exception {
        site.perform(get("/artikelen?lang=en"))
                .andExpect(header().string("Content-Language", "en"))
                .andExpect(cookie().value("taal", "en"))
                .andExpect(cookie().httpOnly("taal", true))
                .andExpect(cookie().attribute("taal", "SameSite", "Lax"));
        site.perform(get("/artikelen").cookie(new Cookie("taal", "en")))
                .andExpect(header().string("Content-Language", "en"));
        site.perform(get("/artikelen?lang=nl").cookie(new Cookie("taal", "en")))
                .andExpect(header().string("Content-Language", "nl"))
                .andExpect(cookie().value("taal", "nl"));
    }

    @Test
    void overHttpsTheCookieIsTheSitesOwn() throws Exception {
        site.perform(get("/artikelen?lang=en").secure(true)).andExpect(cookie().secure("__Host-taal", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "xx-YY", "EN", "", "nl'", "%00x", "en%0d%0aX:y"})
    void whatTheSiteDoesNotSpeakIsIgnored(String language) throws Exception {
        site.perform(get("/artikelen").queryParam("lang", "fr").cookie(new Cookie("taal", language.replace("%", ""))))
                .andExpect(header().string("Content-Language", "nl"))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }
}
