package nl.omarmt.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import nl.omarmt.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.spring6.SpringTemplateEngine;

@SiteTest
@ExtendWith(OutputCaptureExtension.class)
class MailWithoutServerTest {

    private static final Mail MAIL = Mail.to(
                    "zoe@partner.example", Locale.forLanguageTag("nl"), "sample", "mail.footer", "x")
            .with("name", "Zoë")
            .with("code", "geheim");

    @Autowired
    Mailer mailer;

    @Autowired
    MailTemplates templates;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext site;

    @Test
    void aDeveloperReadsMailInTheLogOnceItIsCommitted(CapturedOutput log) {
        assertThat(mailer.isConfigured()).isFalse();
        assertThat(mailer.isAvailable()).isTrue();
        transaction.executeWithoutResult(status -> {
            mailer.send(MAIL);
            status.setRollbackOnly();
        });
        assertThat(log).doesNotContain("wachtwoord?code");

        mailer.send(MAIL);

        assertThat(log).contains("zoe@partner.example", "/wachtwoord?code=geheim");
        assertThat(database.sql("select count(*) from outgoing_mail")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSiteWithoutEitherRefuses(CapturedOutput log) {
        MailRoute none = new MailRoute(
                new MailSettings(null, false, Duration.ofMinutes(1)),
                new MockEnvironment(),
                new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class));
        Mailer mute = new Mailer(none, templates, outbox, site, java.time.Clock.systemUTC());
        assertThat(mute.isAvailable()).isFalse();
        assertThatThrownBy(() -> mute.send(MAIL)).isInstanceOf(MailNotSetUp.class);
        assertThat(log).doesNotContain("geheim");
    }

    @Test
    void thePagesKeepTheirOwnTemplateEngine() {
        assertThat(site.getBeansOfType(SpringTemplateEngine.class)).hasSize(1);
    }
}
