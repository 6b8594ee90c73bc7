package nl.omarmt.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mock.env.MockEnvironment;

/** Every mail of the site as it arrives, in both languages. What they look like is kept in {@code target/mails}. */
class MailSheetTest {

    private static final String SITE = "https://omarmt.example";
    /** The keys of their subjects, by template. */
    private static final Map<String, String> KEYS = Map.of(
            "account-invitation", "accounts.mail.invitation.subject",
            "account-password-reset", "accounts.mail.password-reset.subject",
            "review-asked", "drafting.mail.asked",
            "review-approved", "drafting.mail.approved",
            "review-not-yet", "drafting.mail.not-yet");

    private static final String PATH = "/wachtwoord-instellen?token=" + "geheim".repeat(12);

    private final MailTemplates templates = templates();

    static Stream<Arguments> mails() {
        return KEYS.keySet().stream()
                .flatMap(kind -> Stream.of("nl", "en").map(language -> Arguments.of(kind, language)));
    }

    @BeforeAll
    static void makeRoom() throws IOException {
        Files.createDirectories(Path.of("target", "mails"));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void bothPartsSayTheSameAndWhyOneGetsIt(String kind, String language) throws IOException {
        Letter letter = render(kind, language);
        Document html = Jsoup.parse(letter.html());
        Files.writeString(Path.of("target", "mails", kind + "-" + language + ".html"), letter.html());
        Files.writeString(Path.of("target", "mails", kind + "-" + language + ".txt"), letter.text());

        assertThat(html.expectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(html.title()).isEqualTo(letter.subject());
        String read = html.body().text();
        assertThat(letter.text().lines().filter(line -> line.matches(".*\\p{L}.*")))
                .allMatch(line -> read.contains(line.replaceFirst(":$", "")))
                .anyMatch(line ->
                        line.matches("(Je krijgt dit bericht omdat|You get this message because) .+ Utrecht Omarmt.*"));
        assertThat(letter.subject() + letter.text() + read)
                .doesNotContain("{0}", "??", "accounts.mail", "drafting.mail");
    }

    @ParameterizedTest
    @MethodSource("mails")
    void theButtonAndTheAddressLeadToTheSamePage(String kind, String language) {
        Document html = Jsoup.parse(render(kind, language).html());

        assertThat(html.select("main a").eachAttr("href")).containsExactly(SITE + PATH, SITE + PATH);
        assertThat(html.select("main a").last().text()).isEqualTo(SITE + PATH);
    }

    @ParameterizedTest
    @MethodSource("mails")
    void nothingIsFetchedFromAnywhere(String kind, String language) {
        String mail = render(kind, language).html();
        Document html = Jsoup.parse(mail);

        assertThat(html.select("img, link, script, iframe, [src], [background]"))
                .isEmpty();
        assertThat(mail).doesNotContain("url(", "@import", " th:");
        assertThat(html.select("a").eachAttr("href")).allMatch(address -> address.startsWith(SITE));
        assertThat(html.select("main b")).as("a name is no markup").isEmpty();
    }

    private Letter render(String kind, String language) {
        return templates.render(Mail.to(
                        "zoe@partner.example",
                        Locale.forLanguageTag(language),
                        kind,
                        KEYS.get(kind),
                        "Anna <b>Bos</b>",
                        "Soep & brood")
                .with("name", "Zoë <b>de Vries</b>")
                .with("from", "Anna <b>Bos</b>")
                .with("title", "Soep & brood")
                .with("words", "Klopt het van <b>dinsdag</b>?")
                .with("path", PATH));
    }

    private static MailTemplates templates() {
        MockEnvironment environment = new MockEnvironment().withProperty("omarmt.base-url", SITE);
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/mail", "messages/accounts", "messages/drafting");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        MailSettings settings = new MailSettings(null, null, Duration.ofMinutes(1));
        MailRoute route = new MailRoute(
                settings, environment, new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class));
        return new MailTemplates(messages, route, () -> "Utrecht Omarmt");
    }
}
