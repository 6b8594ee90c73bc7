package nl.omarmt.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.omarmt.MutableClock;
import nl.omarmt.SiteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@SiteTest(
        properties = {
            "spring.mail.host=127.0.0.1",
            "omarmt.mail.from=Utrecht Omarmt <post@omarmt.example>",
            "omarmt.base-url=https://omarmt.example",
            "omarmt.mail.retry-every=1d"
        })
class MailerTest {

    private static final ServerSetup SMTP = new ServerSetup(freePort(), "127.0.0.1", "smtp");

    @Autowired
    Mailer mailer;

    @Autowired
    Postman postman;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    MutableClock clock;

    private final GreenMail server = new GreenMail(SMTP);

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.port", SMTP::getPort);
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailArrivesInHtmlAndPlainText() throws Exception {
        assertThat(mailer.isConfigured()).isTrue();
        assertThat(mailer.isAvailable()).isTrue();

        mailer.send(sample("één — 😀"));
        awaitSent(1);

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Dit bericht is verstuurd door één — 😀.");
        assertThat(mail.getFrom()[0]).hasToString("Utrecht Omarmt <post@omarmt.example>");
        assertThat(mail.getAllRecipients()[0]).hasToString("zoe@partner.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).matches("<mail-\\d+\\.\\d+@omarmt\\.example>");
        assertThat(mail.getSentDate()).isEqualTo(MutableClock.START);
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(content(parts.getBodyPart(0), "text/plain"))
                .contains("Zoë\n", "https://omarmt.example/wachtwoord?code=geheim");
        assertThat(content(parts.getBodyPart(1), "text/html"))
                .contains("Zoë", "https://omarmt.example/wachtwoord?code=geheim");
    }

    @Test
    void whatWasSentIsForgotten() {
        mailer.send(sample("x"));
        awaitSent(1);
        assertThat(count("html is null and text is null and next_attempt_at is null and attempts = 1"))
                .isOne();

        clock.advance(Duration.ofDays(29));
        postman.tidyUp();
        assertThat(count("true")).isOne();
        clock.advance(Duration.ofDays(2));
        postman.tidyUp();
        assertThat(count("true")).isZero();
    }

    @Test
    void nothingIsSentWhenTheTransactionRollsBack() {
        transaction.executeWithoutResult(status -> {
            mailer.send(sample("x"));
            assertThat(count("true")).isOne();
            status.setRollbackOnly();
        });
        postman.deliver();
        assertThat(count("true")).isZero();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void nothingIsSentBeforeTheTransactionCommits() {
        transaction.executeWithoutResult(status -> {
            mailer.send(sample("x"));
            inAnotherTransaction(postman::deliver);
            assertThat(server.getReceivedMessages()).isEmpty();
        });
        awaitSent(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void theSameKeyIsTheSameMail() {
        mailer.send(sample("x").once("reset-1"));
        mailer.send(sample("x").once("reset-1"));
        mailer.send(sample("x").once("reset-2"));
        awaitSent(2);
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void mailWaitsForAServerThatIsAway() {
        server.stop();
        mailer.send(sample("x"));
        await().until(() -> count("last_error is not null") == 1);
        assertThat(count("sent_at is null and attempts = 1 and next_attempt_at = timestamptz '" + MutableClock.START
                        + "' + interval '1 minute'"))
                .isOne();

        server.start();
        postman.deliver();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        postman.deliver();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(count("sent_at is not null and attempts = 2 and last_error is null and html is null"))
                .isOne();
    }

    @Test
    void mailIsGivenUpInTheEndAndForgotten() {
        server.stop();
        mailer.send(sample("x"));
        await().until(() -> count("last_error is not null") == 1);
        for (int attempt = 2; attempt <= 8; attempt++) {
            assertThat(count("next_attempt_at is not null and html is not null"))
                    .isOne();
            clock.advance(Duration.ofHours(12));
            postman.deliver();
            assertThat(count("attempts = " + attempt)).isOne();
        }
        assertThat(count("next_attempt_at is null and html is null and text is null and sent_at is null"))
                .isOne();
    }

    @Test
    void severalSendersNeverSendTheSameTwice() throws Exception {
        transaction.executeWithoutResult(status -> {
            for (int number = 0; number < 40; number++) {
                outbox.put(
                        sample("nummer " + number), new Letter("nummer " + number, "<p>x</p>", "x"), clock.instant());
            }
        });
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        List<Future<?>> running = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            running.add(nodes.submit(() -> {
                together.await();
                postman.deliver();
                return null;
            }));
        }
        together.countDown();
        for (Future<?> node : running) {
            node.get();
        }
        nodes.shutdown();

        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            subjects.add(mail.getSubject());
        }
        assertThat(subjects).hasSize(40).doesNotHaveDuplicates();
        assertThat(count("sent_at is not null and attempts = 1")).isEqualTo(40);
    }

    @Test
    void mailOfANodeThatWasKilledWhileSendingIsTakenAgainAfterTenMinutes() {
        outbox.put(sample("x"), new Letter("x", "<p>x</p>", "x"), clock.instant());
        assertThat(outbox.take(clock.instant(), Duration.ofMinutes(10))).isPresent();
        postman.deliver();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.advance(Duration.ofMinutes(10));
        postman.deliver();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    private void awaitSent(int number) {
        await().until(() -> count("sent_at is not null") == number);
    }

    private int count(String where) {
        return database.sql("select count(*) from outgoing_mail where " + where)
                .query(Integer.class)
                .single();
    }

    private static void inAnotherTransaction(Runnable work) {
        Thread other = new Thread(work);
        other.start();
        try {
            other.join();
        } catch (InterruptedException impatient) {
            throw new IllegalStateException(impatient);
        }
    }

    private static String content(BodyPart part, String type) throws Exception {
        assertThat(part.getContentType()).isEqualToIgnoringCase(type + "; charset=UTF-8");
        return ((String) part.getContent()).replace("\r\n", "\n");
    }

    private static Mail sample(String inSubject) {
        return Mail.to("zoe@partner.example", Locale.forLanguageTag("nl"), "sample", "mail.footer", inSubject)
                .with("name", "Zoë")
                .with("code", "geheim");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
