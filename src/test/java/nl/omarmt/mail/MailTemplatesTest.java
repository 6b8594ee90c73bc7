package nl.omarmt.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;

class MailTemplatesTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void bothPartsSayTheSame() {
        Letter letter = templates("https://omarmt.example/").render(sample(DUTCH, "omarmt", "Zoë & <Co>"));

        Document html = Jsoup.parse(letter.html());
        assertThat(html.title()).isEqualTo("Dit bericht is verstuurd door omarmt.");
        assertThat(html.expectFirst("html").attr("lang")).isEqualTo("nl");
        assertThat(html.select("main p").first().text()).isEqualTo("Zoë & <Co>");
        assertThat(html.select("main a").attr("href")).isEqualTo("https://omarmt.example/wachtwoord?code=a%2Bb");
        assertThat(html.select("a").last().attr("href")).isEqualTo("https://omarmt.example/");
        assertThat(letter.html()).doesNotContain(" th:");
        assertThat(letter.text()).isEqualTo("""
                Zoë & <Co>
                https://omarmt.example/wachtwoord?code=a%2Bb

                --
                Je krijgt dit bericht omdat je mailadres bekend is bij Utrecht Omarmt.
                Dit bericht is verstuurd door Utrecht Omarmt.
                https://omarmt.example
                """);
    }

    @Test
    void theLanguageIsTheReaders() {
        Letter letter = templates("https://omarmt.example").render(sample(Locale.ENGLISH, "x", "y"));
        assertThat(letter.subject()).isEqualTo("This message was sent by x.");
        assertThat(letter.html()).contains("lang=\"en\"");
        assertThat(letter.text()).contains("This message was sent by Utrecht Omarmt.\nhttps://omarmt.example");
    }

    @Test
    void aSubjectIsOneLineOfAtMost200Characters() {
        MailTemplates templates = templates("");
        assertThat(templates
                        .render(sample(DUTCH, "a\r\nBcc: b@c.nl\0\u2028d", "y"))
                        .subject())
                .isEqualTo("Dit bericht is verstuurd door a Bcc: b@c.nl d.");
        assertThat(templates.render(sample(DUTCH, "😀".repeat(500), "y")).subject())
                .hasSizeBetween(198, 200)
                .endsWith("😀…");
    }

    @Test
    void linksLeadToTheOwnPortWhileNoAddressIsSet() {
        environment.setProperty("server.port", "8123");
        assertThat(templates("").render(sample(DUTCH, "x", "y")).text()).contains("http://localhost:8123/wachtwoord?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "omarmt.example",
                "javascript:alert(1)",
                "https://",
                "https://x.nl?y",
                "https://x.nl\\y",
                "ftp://x.nl"
            })
    void addressesThatAreNoneAreRefusedAtTheStart(String baseUrl) {
        assertThatThrownBy(() -> templates(baseUrl)).hasMessageContaining("omarmt.base-url");
    }

    @Test
    void aMailServerNeedsASender() {
        environment.setProperty("spring.mail.host", "mail.example");
        assertThatThrownBy(() -> route(null)).hasMessageContaining("omarmt.mail.from");
        assertThatThrownBy(() -> route("Omarmt")).hasMessageContaining("omarmt.mail.from");
        assertThatThrownBy(() -> route("a@b.nl, c@d.nl")).hasMessageContaining("omarmt.mail.from");
        assertThat(route("Utrecht Omarmt <post@omarmt.example>").from()).isPresent();
    }

    @Test
    void anEmptyHostIsNoMailServer() {
        environment.setProperty("spring.mail.host", " ");
        assertThat(route(null).server()).isEmpty();
        assertThat(route(null).isToLog()).isTrue();
    }

    @Test
    void aRealDatabaseKeepsMailOutOfTheLog() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://database/omarmt");
        assertThat(route(null).isToLog()).isFalse();
    }

    private static Mail sample(Locale locale, String inSubject, String name) {
        return Mail.to("a@b.nl", locale, "sample", "mail.footer", inSubject)
                .with("name", name)
                .with("code", "a+b");
    }

    private MailTemplates templates(String baseUrl) {
        environment.setProperty("omarmt.base-url", baseUrl);
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/mail");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new MailTemplates(messages, route(null), () -> "Utrecht Omarmt");
    }

    private MailRoute route(String from) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", new JavaMailSenderImpl());
        MailSettings settings = new MailSettings(from, null, java.time.Duration.ofMinutes(1));
        return new MailRoute(settings, environment, beans.getBeanProvider(JavaMailSender.class));
    }
}
