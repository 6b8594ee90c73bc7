package nl.omarmt.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.omarmt.MutableClock;
import nl.omarmt.SiteTest;
import nl.omarmt.security.Role;
import nl.omarmt.security.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SiteTest
@ExtendWith(OutputCaptureExtension.class)
class OneTimeLinkTest {

    private static final String NEW = "een nieuwe zin van vandaag";

    @Autowired
    MockMvc site;

    @Autowired
    JdbcClient database;

    @Autowired
    MutableClock clock;

    @Autowired
    PasswordLinks links;

    @Autowired
    Accounts accounts;

    private SignedIn coco;

    @BeforeEach
    void anAccount() {
        coco = People.stored(database, "Coco", Role.COORDINATOR);
    }

    @Test
    void lookingSpendsNothingAndChoosingSpendsItOnce() throws Exception {
        String token = token(links.issue(coco.id()).path());
        for (int look = 0; look < 3; look++) {
            site.perform(get("/wachtwoord-instellen").param("token", token))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Referrer-Policy", "no-referrer"))
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(content().string(containsString("coco@example.org")));
            site.perform(head("/wachtwoord-instellen").param("token", token)).andExpect(status().isOk());
        }
        choose(token, "te kort").andExpect(status().isUnprocessableContent());
        choose(token, NEW).andExpect(redirectedUrl("/inloggen"));
        choose(token, NEW).andExpect(status().isGone());
        site.perform(get("/wachtwoord-instellen").param("token", token)).andExpect(status().isGone());
        site.perform(post("/inloggen").with(csrf()).param("email", coco.email()).param("password", NEW))
                .andExpect(redirectedUrl("/beheer"));
    }

    @Test
    void ofManyWhoPressAtTheSameTimeOneGetsThrough() throws Exception {
        String token = token(links.issue(coco.id()).path());
        Callable<Boolean> press = () -> links.answer(new PasswordForm(token, null, null, NEW));
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            int through = 0;
            for (Future<Boolean> answer : people.invokeAll(List.of(press, press, press, press))) {
                through += answer.get() ? 1 : 0;
            }
            assertThat(through).isEqualTo(1);
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void aLinkEndsAfterItsTimeAndWhenThereIsANewerOne() {
        String first = token(links.issue(coco.id()).path());
        String second = token(links.issue(coco.id()).path());
        assertThat(links.target(first)).isEmpty();
        assertThat(links.target(second)).isPresent();
        clock.advance(Duration.ofMinutes(61));
        assertThat(links.target(second)).isEmpty();
        assertThat(links.answer(new PasswordForm(second, null, null, NEW))).isFalse();
    }

    @Test
    void anInvitationWorksForAWeek() {
        long id = accounts.add("nieuw@example.org", "Nieuw", Role.COORDINATOR);
        String token = token(links.issue(id).path());
        clock.advance(Duration.ofDays(6));
        assertThat(links.target(token)).isPresent();
        clock.advance(Duration.ofDays(2));
        assertThat(links.target(token)).isEmpty();
    }

    @Test
    void whoIsDisabledHasNoUseForALink() {
        String token = token(links.issue(coco.id()).path());
        accounts.disable(coco.id());
        assertThat(links.target(token)).isEmpty();
        assertThat(links.answer(new PasswordForm(token, null, null, NEW))).isFalse();
        assertThat(links.issue(coco.email())).isEmpty();
    }

    @Test
    void theSecretItselfIsNowhere() {
        String token = token(links.issue(coco.id()).path());
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        assertThat(database.sql("select one_time_link::text from one_time_link")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .doesNotContain(token);
    }

    @Test
    void askingForALinkGetsTheSameAnswerWhetherThereIsAnAccount() throws Exception {
        ask("niemand@example.org").andExpect(redirectedUrl("/wachtwoord-vergeten"));
        ask("geen adres").andExpect(redirectedUrl("/wachtwoord-vergeten"));
        ask(" COCO@example.org ").andExpect(redirectedUrl("/wachtwoord-vergeten"));
        await().until(() -> openLinks() == 1);
    }

    @Test
    void whileThereIsNoMailTheLinkStandsInTheLogAndThePageSaysSo(CapturedOutput log) throws Exception {
        site.perform(get("/wachtwoord-vergeten")).andExpect(content().string(containsString("logboek van de server")));
        ask(coco.email());
        await().until(() -> log.getOut().contains("/wachtwoord-instellen?token="));
        String token = token(log.getOut()).split("\\s")[0];
        assertThat(links.target(token)).isPresent();
        assertThat(log.getOut()).contains("Een nieuw wachtwoord kiezen", "Hallo Coco,");
    }

    @Test
    void askingOftenIsOfNoUse() throws Exception {
        for (int time = 0; time < 3; time++) {
            ask("niemand@example.org").andExpect(status().is3xxRedirection());
        }
        ask("niemand@example.org").andExpect(status().isTooManyRequests());
    }

    private ResultActions ask(String email) throws Exception {
        return site.perform(post("/wachtwoord-vergeten").with(csrf()).param("email", email));
    }

    private ResultActions choose(String token, String password) throws Exception {
        return site.perform(
                post("/wachtwoord-instellen").with(csrf()).param("token", token).param("password", password));
    }

    private long openLinks() {
        return database.sql("select count(*) from one_time_link where account_id = :id")
                .param("id", coco.id())
                .query(Long.class)
                .single();
    }

    static String token(String path) {
        return path.substring(path.indexOf("token=") + "token=".length());
    }
}
