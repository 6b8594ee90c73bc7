package nl.omarmt.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import nl.omarmt.MutableClock;
import nl.omarmt.SiteTest;
import nl.omarmt.security.LoginAttempts;
import nl.omarmt.security.RateLimits;
import nl.omarmt.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SiteTest
class LoginTest {

    @Autowired
    MockMvc site;

    @Autowired
    JdbcClient database;

    @Autowired
    MutableClock clock;

    @Autowired
    RateLimits limits;

    @BeforeEach
    void someAccounts() {
        People.stored(database, "Coco", Role.COORDINATOR);
        People.stored(database, "Lies", Role.PARTNER_MEMBER);
    }

    @Test
    void coordinatorsComeInTheAdminAreaAndMembersOnTheSite() throws Exception {
        login("coco@example.org", People.PASSWORD, "").andExpect(redirectedUrl("/beheer"));
        login("COCO@Example.org", People.PASSWORD, "").andExpect(redirectedUrl("/beheer"));
        login("lies@example.org", People.PASSWORD, "").andExpect(redirectedUrl("/"));
        assertThat(trail()).contains("signed-in");
    }

    @Test
    void whoWasSentToTheLoginComesBackToThePageThatWasAsked() throws Exception {
        site.perform(get("/beheer/verslagen?status=DRAFT&pagina=2"))
                .andExpect(redirectedUrl("/inloggen?naar=%2Fbeheer%2Fverslagen%3Fstatus%3DDRAFT%26pagina%3D2"));
        site.perform(get("/inloggen").param("naar", "/beheer/verslagen?status=DRAFT&pagina=2"))
                .andExpect(content().string(containsString("value=\"/beheer/verslagen?status=DRAFT&amp;pagina=2\"")));
        login("coco@example.org", People.PASSWORD, "/beheer/verslagen?status=DRAFT&pagina=2")
                .andExpect(redirectedUrl("/beheer/verslagen?status=DRAFT&pagina=2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.net/",
                "//example.net/beheer",
                "/\\example.net",
                "/beheer\\..",
                "/beheer@example.net",
                "javascript:alert(1)",
                "/uitloggen",
                "/beheer\r\nX: y",
                "beheer"
            })
    void nobodyIsLedToAnotherSite(String elsewhere) throws Exception {
        assertThat(LoginAttempts.destination(elsewhere)).isEmpty();
        login("coco@example.org", People.PASSWORD, elsewhere).andExpect(redirectedUrl("/beheer"));
    }

    @Test
    void aRefusalIsTheSameForUnknownDisabledAndInvitedPeopleAndKeepsWhatWasTyped() throws Exception {
        database.sql("update account set disabled_at = now() where name = 'Lies'")
                .update();
        database.sql("insert into account (email, name, role, created_at)"
                        + " values ('nieuw@example.org', 'Nieuw', 'COORDINATOR', now())")
                .update();
        for (String email :
                new String[] {"coco@example.org", "niemand@example.org", "lies@example.org", "nieuw@example.org"}) {
            String password = email.startsWith("coco") ? "niet dit wachtwoord" : People.PASSWORD;
            login(email, password, "").andExpect(forwardedUrl(LoginAttempts.FAILED));
        }
        site.perform(post(LoginAttempts.FAILED)
                        .with(request -> {
                            request.setDispatcherType(DispatcherType.FORWARD);
                            return request;
                        })
                        .with(csrf())
                        .param("email", "coco@example.org"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"coco@example.org\"")));
        assertThat(trail()).containsOnly("sign-in-refused");
    }

    @Test
    void whoGuessesManyPasswordsOfOneAccountHasToWait() throws Exception {
        for (int guess = 0; guess < 10; guess++) {
            login("coco@example.org", "gok nummer " + guess, "");
        }
        login("Coco@example.org", People.PASSWORD, "")
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "91"));
        clock.advance(Duration.ofMinutes(2));
        login("coco@example.org", People.PASSWORD, "").andExpect(redirectedUrl("/beheer"));
    }

    @Test
    void whoTriesManyAccountsFromOneAddressHasToWait() throws Exception {
        for (int guess = 0; guess < 50; guess++) {
            limits.count("login-address", "127.0.0.1", 50, Duration.ofMinutes(15));
        }
        login("coco@example.org", People.PASSWORD, "").andExpect(status().isTooManyRequests());
    }

    @Test
    void theSessionGetsANewNumberAndBelongsToTheAccountByNumberOnly() throws Exception {
        Cookie before = site.perform(get("/inloggen")).andReturn().getResponse().getCookie("sessie");
        assertThat(before).isNotNull();
        Cookie after = site.perform(post("/inloggen")
                        .cookie(before)
                        .with(csrf())
                        .param("email", "coco@example.org")
                        .param("password", People.PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("sessie");
        assertThat(after).isNotNull();
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        site.perform(get("/beheer/account").cookie(after)).andExpect(status().isOk());
        site.perform(get("/beheer/account").cookie(before)).andExpect(status().is3xxRedirection());
        assertThat(database.sql("select principal_name from spring_session where principal_name is not null")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .matches("\\d+");
    }

    @Test
    void whatAnotherVersionWroteIntoASessionMeansLoggingInAgain() throws Exception {
        Cookie session = login("coco@example.org", People.PASSWORD, "")
                .andReturn()
                .getResponse()
                .getCookie("sessie");
        site.perform(get("/beheer/account").cookie(session)).andExpect(status().isOk());
        database.sql("update spring_session_attributes set attribute_bytes = '\\x00'")
                .update();
        site.perform(get("/beheer/account").cookie(session)).andExpect(status().is3xxRedirection());
        site.perform(get("/artikelen").cookie(session)).andExpect(status().isOk());
    }

    @Test
    void aFileIsTheSameForWhoIsSignedIn() throws Exception {
        Cookie session = login("coco@example.org", People.PASSWORD, "")
                .andReturn()
                .getResponse()
                .getCookie("sessie");
        site.perform(get("/assets/css/site.css").cookie(session))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("immutable")));
    }

    @Test
    void loggingOutNeedsAFormAndEndsTheSession() throws Exception {
        Cookie session = login("coco@example.org", People.PASSWORD, "")
                .andReturn()
                .getResponse()
                .getCookie("sessie");
        site.perform(get("/uitloggen").cookie(session)).andExpect(status().isNotFound());
        site.perform(post("/uitloggen").cookie(session)).andExpect(status().isForbidden());
        site.perform(post("/uitloggen").cookie(session).with(csrf())).andExpect(redirectedUrl("/"));
        site.perform(get("/beheer").cookie(session)).andExpect(status().is3xxRedirection());
    }

    private ResultActions login(String email, String password, String asked) throws Exception {
        return site.perform(post("/inloggen")
                .with(csrf())
                .param("email", email)
                .param("password", password)
                .param("naar", asked));
    }

    private List<String> trail() {
        return database.sql("select action from audit_entry")
                .query(String.class)
                .list();
    }
}
