package nl.omarmt.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Cookies and sessions: none for readers, well guarded ones for who logs in. */
@SiteTest
class SessionCookiesTest {

    private static final List<String> PUBLIC_LISTS = List.of(
            "/", "/verslagen", "/artikelen", "/agenda", "/werkgroepen", "/partners", "/oproepen", "/inspiratie");

    @Autowired
    MockMvc site;

    @Autowired
    JdbcClient database;

    @Test
    void readersGetNoCookieAndNoSession() throws Exception {
        for (String page : PUBLIC_LISTS) {
            MockHttpServletResponse answer = site.perform(get(page)).andReturn().getResponse();
            assertThat(answer.getHeader("Set-Cookie")).as(page).isNull();
            assertThat(answer.getHeader("Cache-Control")).as(page).isNotEqualTo("no-store");
        }
        assertThat(sessions()).isZero();
    }

    @Test
    void onPlainHttpTheCookieIsForTheOwnMachine() throws Exception {
        String cookie = setCookie(false);
        assertThat(cookie).startsWith("sessie=").contains("Path=/", "HttpOnly", "SameSite=Lax");
        assertThat(cookie).doesNotContain("Secure", "Domain");
    }

    @Test
    void overHttpsOnlyTheSiteItselfCanHaveSetTheCookie() throws Exception {
        String cookie = setCookie(true);
        assertThat(cookie).startsWith("__Host-sessie=").contains("Path=/", "HttpOnly", "SameSite=Lax", "Secure");
        assertThat(cookie).doesNotContain("Domain");
    }

    @Test
    void onlyHttpsIsDemandedForGood() throws Exception {
        site.perform(get("/artikelen").secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=63072000 ; includeSubDomains"));
        site.perform(get("/artikelen")).andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @Test
    void whatIsShownToWhoIsSignedInIsNeverStored() throws Exception {
        site.perform(get("/artikelen").with(Sign.asCoordinator()))
                .andExpect(header().string("Cache-Control", "no-store"));
        site.perform(get("/inloggen")).andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void aCookieThatIsNoneOfOursIsNoSession() throws Exception {
        for (String value : List.of("AA==", "%%%", "x", "bm9wZQ==")) {
            site.perform(get("/artikelen").cookie(new Cookie("sessie", value))).andExpect(status().isOk());
        }
    }

    private String setCookie(boolean https) throws Exception {
        return site.perform(get("/inloggen").secure(https))
                .andReturn()
                .getResponse()
                .getHeader("Set-Cookie");
    }

    private long sessions() {
        return database.sql("select count(*) from spring_session")
                .query(Long.class)
                .single();
    }
}
