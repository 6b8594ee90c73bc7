package nl.omarmt.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.security.Colleagues;
import nl.omarmt.security.Colleagues.Colleague;
import nl.omarmt.security.Role;
import nl.omarmt.security.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

@SiteTest
class AccountsTest {

    @Autowired
    MockMvc site;

    @Autowired
    JdbcClient database;

    @Autowired
    Accounts accounts;

    @Autowired
    Colleagues colleagues;

    private SignedIn ada;
    private SignedIn coco;

    @BeforeEach
    void twoPeople() {
        ada = People.stored(database, "Ada", Role.ADMINISTRATOR);
        coco = People.stored(database, "Coco", Role.COORDINATOR);
    }

    @Test
    void whoeverIsDisabledIsLoggedOutEverywhere() throws Exception {
        Cookie laptop = login(coco);
        Cookie phone = login(coco);
        Cookie other = login(ada);
        site.perform(post("/beheer/accounts/" + coco.id() + "/blokkade").with(Sign.as(ada)))
                .andExpect(redirectedUrl("/beheer/accounts"));
        site.perform(get("/beheer/account").cookie(laptop)).andExpect(status().is3xxRedirection());
        site.perform(get("/beheer/account").cookie(phone)).andExpect(status().is3xxRedirection());
        site.perform(get("/beheer/account").cookie(other)).andExpect(status().isOk());
        site.perform(post("/beheer/accounts/" + coco.id() + "/toegang").with(Sign.as(ada)))
                .andExpect(redirectedUrl("/beheer/accounts"));
        assertThat(login(coco)).isNotNull();
    }

    @Test
    void anotherRoleHoldsAtOnce() throws Exception {
        Cookie session = login(coco);
        site.perform(post("/beheer/accounts/" + coco.id())
                        .with(Sign.as(ada))
                        .param("name", "Coco de Vries")
                        .param("role", "ADMINISTRATOR"))
                .andExpect(redirectedUrl("/beheer/accounts"));
        site.perform(get("/beheer/accounts").cookie(session)).andExpect(status().is3xxRedirection());
        site.perform(get("/beheer/accounts").cookie(login(coco)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Coco de Vries")));
        assertThat(trail()).contains("role-changed account:" + coco.id() + " ADMINISTRATOR");
    }

    @Test
    void onlyWhoCanLogInAndWriteIsAColleague() {
        People.stored(database, "Lies", Role.PARTNER_MEMBER);
        People.stored(database, "Dora", Role.COORDINATOR);
        People.stored(database, "Nina", Role.COORDINATOR);
        database.sql("update account set disabled_at = now() where name = 'Dora'")
                .update();
        database.sql("update account set password_hash = null where name = 'Nina'")
                .update();

        assertThat(colleagues.all()).extracting(Colleague::name).containsExactly("Ada", "Coco");
        assertThat(colleagues.find(coco.id())).map(Colleague::email).contains("coco@example.org");
        assertThat(colleagues.find(999)).isEmpty();
    }

    @Test
    void theLastAdministratorStays() throws Exception {
        site.perform(post("/beheer/accounts/" + ada.id())
                        .with(Sign.as(ada))
                        .param("name", "Ada")
                        .param("role", "COORDINATOR"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Dit is de laatste beheerder")));
        assertThat(accounts.row(ada.id()).role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void nobodyDisablesThemselves() throws Exception {
        People.stored(database, "Bea", Role.ADMINISTRATOR);
        site.perform(post("/beheer/accounts/" + ada.id() + "/blokkade").with(Sign.as(ada)))
                .andExpect(redirectedUrl("/beheer/accounts/" + ada.id()));
        assertThat(accounts.row(ada.id()).isDisabled()).isFalse();
    }

    @Test
    void ofTwoAdministratorsWhoDisableEachOtherOneIsLeft() throws Exception {
        SignedIn bea = People.stored(database, "Bea", Role.ADMINISTRATOR);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> end : both.invokeAll(List.of(disables(ada, bea), disables(bea, ada)))) {
                end.get();
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(accounts.all()).filteredOn(AccountRow::isDisabled).hasSize(1);
    }

    @Test
    void whoIsNoAdministratorAnyMoreChangesNothing() throws Exception {
        database.sql("update account set role = 'COORDINATOR' where name = 'Ada'")
                .update();
        site.perform(post("/beheer/accounts/" + coco.id() + "/blokkade").with(Sign.as(ada)));
        assertThat(accounts.row(coco.id()).isDisabled()).isFalse();
    }

    @Test
    void anInvitationIsShownOnceWhileThereIsNoMail() throws Exception {
        site.perform(post("/beheer/accounts/nieuw")
                        .with(Sign.as(ada))
                        .param("name", "Nora")
                        .param("email", "nora@example.org")
                        .param("role", "COORDINATOR"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/wachtwoord-instellen?token=")));
        site.perform(get("/beheer/accounts").with(Sign.as(ada)))
                .andExpect(content().string(containsString("Uitgenodigd")));
    }

    @Test
    void aWrongInvitationComesBackFilledIn() throws Exception {
        site.perform(post("/beheer/accounts/nieuw")
                        .with(Sign.as(ada))
                        .param("name", "Nora")
                        .param("email", "COCO@example.org")
                        .param("role", "COORDINATOR"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"Nora\"")))
                .andExpect(content().string(containsString("Er is al een account")));
        site.perform(post("/beheer/accounts/nieuw")
                        .with(Sign.as(ada))
                        .param("name", " ")
                        .param("email", "geen adres\r\nBcc: x@example.org")
                        .param("role", "ROOT"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kies een rol")));
    }

    @Test
    void oneAddressHasOneAccountInWhicheverCase() {
        assertThatExceptionOfType(EmailTaken.class)
                .isThrownBy(() -> accounts.add("CoCo@EXAMPLE.org", "Coco", Role.COORDINATOR));
    }

    @Test
    void changingTheOwnPasswordAsksForThePresentOneAndEndsOtherSessions() throws Exception {
        Cookie here = login(coco);
        Cookie elsewhere = login(coco);
        change(here, "dit is het niet", "een nieuwe zin van vandaag", 422);
        change(here, People.PASSWORD, "welkom123456", 422);
        Cookie renewed = change(here, People.PASSWORD, "een nieuwe zin van vandaag", 302);
        site.perform(get("/beheer/account").cookie(renewed)).andExpect(status().isOk());
        site.perform(get("/beheer/account").cookie(here)).andExpect(status().is3xxRedirection());
        site.perform(get("/beheer/account").cookie(elsewhere)).andExpect(status().is3xxRedirection());
        assertThat(trail()).contains("password-refused account:" + coco.id(), "password-changed account:" + coco.id());
    }

    private Cookie change(Cookie session, String present, String password, int expected) throws Exception {
        return site.perform(post("/beheer/account")
                        .cookie(session)
                        .with(csrf())
                        .param("present", present)
                        .param("password", password))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getCookie("sessie");
    }

    private Cookie login(SignedIn person) throws Exception {
        return site.perform(post("/inloggen")
                        .with(csrf())
                        .param("email", person.email())
                        .param("password", People.PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("sessie");
    }

    private Callable<Void> disables(SignedIn one, SignedIn other) {
        return () -> {
            SecurityContextHolder.getContext()
                    .setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(one, null, one.getAuthorities()));
            try {
                accounts.disable(other.id());
            } catch (AccountRefusal tooLate) {
                // the other was first
            } finally {
                SecurityContextHolder.clearContext();
            }
            return null;
        };
    }

    private List<String> trail() {
        return database.sql("select action || ' ' || subject from audit_entry")
                .query(String.class)
                .list();
    }
}
