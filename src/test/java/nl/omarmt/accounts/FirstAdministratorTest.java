package nl.omarmt.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Optional;
import nl.omarmt.MutableClock;
import nl.omarmt.SiteTest;
import nl.omarmt.security.AuditTrail;
import nl.omarmt.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@SiteTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private static final String PASSWORD = "een zin voor het begin";

    @Autowired
    MockMvc site;

    @Autowired
    JdbcClient database;

    @Autowired
    MutableClock clock;

    @Autowired
    Greeting greeting;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRepository stored;

    @Autowired
    Passwords passwords;

    @Autowired
    PasswordLinks links;

    @Autowired
    AuditTrail trail;

    @Autowired
    MessageSource messages;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theConsoleEndsWithWhereTheSiteIsAndALinkForTheFirstAdministrator(CapturedOutput console) throws Exception {
        greeting.greet();
        String[] lines = console.getOut().strip().split("\n");
        assertThat(lines[lines.length - 3]).endsWith("/");
        assertThat(lines[lines.length - 2]).endsWith("/beheer");
        String token = OneTimeLinkTest.token(lines[lines.length - 1].strip());

        make(token, "ada@example.org", PASSWORD).andExpect(redirectedUrl("/inloggen"));

        assertThat(accounts.all()).singleElement().satisfies(account -> {
            assertThat(account.role()).isEqualTo(Role.ADMINISTRATOR);
            assertThat(account.state()).isEqualTo("active");
        });
        make(token, "eve@example.org", PASSWORD).andExpect(status().isGone());
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void aSiteWithAccountsOffersNoLink(CapturedOutput console) {
        People.stored(database, "Ada", Role.ADMINISTRATOR);
        greeting.greet();
        assertThat(console.getOut()).endsWith("/beheer\n");
    }

    @Test
    void anotherStartMakesTheOldLinkUselessAndSoDoesAnHour() {
        String first = OneTimeLinkTest.token(links.issueFirst());
        String second = OneTimeLinkTest.token(links.issueFirst());
        assertThat(links.target(first)).isEmpty();
        assertThat(links.target(second)).isPresent();
        clock.advance(Duration.ofMinutes(61));
        assertThat(links.target(second)).isEmpty();
    }

    @Test
    void aLinkIsOfNoUseOnceThereIsAnAccount() throws Exception {
        String token = OneTimeLinkTest.token(links.issueFirst());
        People.stored(database, "Ada", Role.ADMINISTRATOR);
        make(token, "eve@example.org", PASSWORD).andExpect(status().isGone());
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void whatIsTypedWrongComesBack() throws Exception {
        String token = OneTimeLinkTest.token(links.issueFirst());
        make(token, "geen adres", "kort").andExpect(status().isUnprocessableContent());
        assertThat(links.target(token)).isPresent();
    }

    @Test
    void settingsMakeTheAccountAndNeverOverwriteOne() {
        assertThat(set("ada@example.org", PASSWORD)).isEmpty();
        String hash = hash();
        assertThat(passwords.match(PASSWORD, hash)).isTrue();
        assertThat(set("ADA@example.org", "een heel andere zin")).isEmpty();
        assertThat(hash()).isEqualTo(hash);
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void settingsThatBreakTheRulesAreRefusedInWordsThatHelp() {
        assertThat(set("ada@example.org", "admin")).hasValueSatisfying(reason -> assertThat(reason)
                .contains("OMARMT_ADMIN_PASSWORD is refused", "at least 12 characters"));
        assertThat(set("ada@example.org", "Welkom2026!!!")).isPresent();
        assertThat(set("ada", PASSWORD))
                .hasValueSatisfying(reason -> assertThat(reason).contains("OMARMT_ADMIN_EMAIL"));
        assertThat(set("ada@example.org", ""))
                .hasValueSatisfying(reason -> assertThat(reason).contains("together"));
        assertThat(set("", "")).isEmpty();
        assertThat(accounts.none()).isTrue();
    }

    private Optional<String> set(String email, String password) {
        FirstAdministrator first = new FirstAdministrator(
                new AdministratorSettings(email, password), accounts, stored, passwords, links, trail, messages);
        return transaction.execute(status -> first.makeAsSet());
    }

    private String hash() {
        return database.sql("select password_hash from account")
                .query(String.class)
                .single();
    }

    private ResultActions make(String token, String email, String password) throws Exception {
        return site.perform(post("/wachtwoord-instellen")
                .with(csrf())
                .param("token", token)
                .param("name", "Ada")
                .param("email", email)
                .param("password", password));
    }
}
