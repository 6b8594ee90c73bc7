package nl.omarmt.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.omarmt.KeptPages;
import nl.omarmt.SiteTest;
import nl.omarmt.security.RawRequest.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent, by whomever, over a real connection: a clear answer, never a 500, and always the same headers. */
@SiteTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EveryAnswerTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/artikelen",
                "/inloggen",
                "/bestaat-niet",
                "/beheer",
                "/beheer/accounts",
                "/assets/css/site.css",
                "/favicon.ico",
                "/site.webmanifest",
                "/verslagen/bestaat-niet.pdf",
                "/assets/css/bestaat-niet.css",
                "/health",
                "/health/bestaat-niet",
                "/artikelen/",
                "/error"
            })
    void ordinaryAnswersCarryAllHeaders(String path) throws IOException {
        for (String method : new String[] {"GET", "HEAD"}) {
            Answer answer = RawRequest.line(port, method + " " + path + " HTTP/1.1");
            assertThat(answer.status()).isLessThan(500);
            assertHeaders(answer);
        }
    }

    static Stream<String> hostilePaths() {
        return Stream.of(
                "/;",
                "/artikelen;a=b",
                "/beheer;x",
                "/artikelen/a%2fb",
                "/artikelen/a%2Fb",
                "/%00",
                "/a%00b",
                "//",
                "//example.net",
                "//example.net/",
                "/artikelen//a",
                "/%C3%28",
                "/artikelen/%C3%28",
                "/artikelen/%zz",
                "/artikelen/%",
                "/..%2f",
                "/../../etc/passwd",
                "/%2e%2e/x",
                "/\\",
                "/%5c",
                "/%0a",
                "/%0d%0aX:y",
                "/%25%32%66",
                "/a<b>",
                "/a{b}",
                "/a|b",
                "/assets/../application.properties",
                "/assets/%2e%2e/application.properties",
                "/artikelen?pagina=99999999999",
                "/artikelen?pagina=-1",
                "/artikelen?pagina=0",
                "/artikelen?pagina=2147483647",
                "/artikelen?pagina=x",
                "/artikelen?jaar=999999999",
                "/artikelen?jaar=-5",
                "/artikelen?jaar=x",
                "/artikelen?soort=x",
                "/artikelen?q=%00",
                "/artikelen?%00=q",
                "/artikelen?q=%C3%28",
                "/artikelen?q=%",
                "/artikelen?q=%zz",
                "/artikelen?q=a\u0000b",
                "/wachtwoord-instellen?token=%00",
                "/" + "a".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("hostilePaths")
    void hostileAddressesGetAClearNo(String path) throws IOException {
        assertRefused(RawRequest.line(port, "GET " + path + " HTTP/1.1"));
    }

    static Stream<String> hostileRequests() {
        String host = "Host: localhost\r\nConnection: close\r\n";
        return Stream.of(
                "GARBAGE\r\n\r\n",
                "GET /a b c HTTP/1.1\r\n" + host + "\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b<>\r\n\r\n",
                "GET / HTTP/1.1\r\n" + host + "Bad Header: x\r\n\r\n",
                "GET / HTTP/1.1\r\n" + host + "X: " + "a".repeat(20_000) + "\r\n\r\n",
                "GET http://example.net/ HTTP/1.1\r\n" + host + "\r\n",
                "POST /inloggen HTTP/1.1\r\n" + host + "Content-Length: abc\r\n\r\n",
                "POST /inloggen HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "POST /inloggen HTTP/1.1\r\n" + host
                        + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
                "POST /inloggen HTTP/1.1\r\n" + host + "Content-Type: ///\r\nContent-Length: 3\r\n\r\na=b",
                "POST /inloggen HTTP/1.1\r\n" + host
                        + "Content-Type: application/x-www-form-urlencoded; charset=x\r\nContent-Length: 3\r\n\r\na=b",
                "POST /inloggen HTTP/1.1\r\n" + host
                        + "Content-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\n--x",
                "POST /inloggen HTTP/1.1\r\n" + host + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    }

    @ParameterizedTest
    @MethodSource("hostileRequests")
    void whatIsHardlyHttpGetsAClearNo(String bytes) throws IOException {
        assertRefused(RawRequest.send(port, bytes));
    }

    static Stream<String> hostileForms() {
        return Stream.of(
                "a=%00",
                "a%00=1",
                "a=%C3%28",
                "a=%",
                "a=%zz",
                "\u00ff\u00fe=\u00ff",
                "sections%5B99999999%5D.heading=x",
                "sections%5Bx%5D.heading=x",
                "sections%5B=x",
                "class.module.classLoader.x=1&%24%7B7*7%7D=1",
                IntStream.range(0, 6000).mapToObj(number -> "a" + number + "=1").collect(Collectors.joining("&")));
    }

    @ParameterizedTest
    @MethodSource("hostileForms")
    void hostileFormsGetAClearNo(String body) throws IOException {
        assertRefused(RawRequest.form(port, "/inloggen", body));
    }

    @Test
    void whatIsTooLargeIsRefusedWithAPageAndNothingIsReadAsEmpty() throws IOException {
        for (int size : new int[] {3_500_000, 5_000_000}) {
            Answer answer = RawRequest.form(port, "/inloggen", "email=" + "a".repeat(size));
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.body()).contains("Dit is te veel in één keer");
            assertHeaders(answer);
        }
        assertThat(RawRequest.form(port, "/inloggen", "email=" + "a".repeat(2_500_000))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "FOO"})
    void pagesForReadingTakeNothing(String method) throws IOException {
        Answer answer = RawRequest.line(port, method + " /artikelen HTTP/1.1", "Content-Length: 0");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsKey("allow");
        assertHeaders(answer);
    }

    @Test
    void headsAreAnsweredLikeGetsWithoutTheirBody() throws IOException {
        Answer answer = RawRequest.line(port, "HEAD /artikelen HTTP/1.1");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().get("content-language")).isEqualTo("nl");
    }

    @Test
    void theAddressOfASecretLinkStaysWithWhoeverHasIt() throws IOException {
        Answer answer = RawRequest.line(port, "GET /voorbeeld/verlopen HTTP/1.1");

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.headers())
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("cache-control", "no-store")
                .containsEntry("x-robots-tag", "noindex, nofollow")
                .containsEntry("content-security-policy", AnswerHeaders.CONTENT_SECURITY_POLICY)
                .containsEntry("x-frame-options", "DENY");
        assertThat(RawRequest.line(port, "POST /voorbeeld/verlopen HTTP/1.1", "Content-Length: 0")
                        .status())
                .isEqualTo(405);
        assertThat(RawRequest.line(port, "GET /voorbeeld/%00 HTTP/1.1").headers())
                .containsEntry("x-frame-options", "DENY");
    }

    @Test
    void noHostThatARequestNamesComesBack() throws IOException {
        Answer answer = RawRequest.send(
                port,
                "GET /beheer HTTP/1.1\r\nHost: example.net\r\nX-Forwarded-Host: example.net\r\n"
                        + "X-Forwarded-Proto: https\r\nConnection: close\r\n\r\n");
        assertThat(answer.headers().get("location")).isEqualTo("/inloggen?naar=%2Fbeheer");
        assertThat(answer.headers()).doesNotContainKeys("strict-transport-security", "server", "x-powered-by");
    }

    @Test
    void addressesOfTheFormerSiteWithASlashAreLedOn() throws IOException {
        Answer answer = RawRequest.line(port, "GET /artikelen/?jaar=2024 HTTP/1.1");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.headers().get("location")).startsWith("/artikelen");
    }

    @Test
    void errorsSpeakTheLanguageOfTheVisitor() throws IOException {
        assertThat(RawRequest.line(port, "GET /bestaat-niet HTTP/1.1").body())
                .contains("<html lang=\"nl\"", "Deze pagina is er niet", "href=\"/\"")
                .doesNotContain("Exception", "Whitelabel", "\tat ");
        assertThat(RawRequest.line(port, "GET /bestaat-niet HTTP/1.1", "Cookie: taal=en")
                        .body())
                .contains("<html lang=\"en\"", "There is no such page");
    }

    @Test
    void whatTheContainerRefusesLooksLikeTheSite() throws IOException {
        KeptPages kept = new KeptPages("geweigerd");
        for (String path : new String[] {"/%00", "/artikelen/a%2fb", "/%C3%28"}) {
            for (String language : new String[] {"nl", "en"}) {
                String page = RawRequest.line(port, "GET " + path + " HTTP/1.1", "Cookie: taal=" + language)
                        .body();
                kept.keep(path + " " + language, page);
                assertThat(page)
                        .contains("<html lang=\"" + language + "\"", "class=\"site-header\"", "class=\"page-head\"")
                        .contains(language.equals("nl") ? "Dit begrijpen we niet" : "We do not understand this")
                        .containsPattern("/assets/css/site-[0-9a-f]{32}\\.css");
            }
        }
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.body()).contains("<h1").doesNotContain("Exception", "Tomcat", "\tat ");
        assertHeaders(answer);
    }

    private static void assertHeaders(Answer answer) {
        AnswerHeaders.ALWAYS.forEach(
                (name, value) -> assertThat(answer.headers().get(name.toLowerCase(Locale.ROOT)))
                        .as(name)
                        .isEqualTo(value));
        assertThat(answer.headers().get("content-security-policy")).doesNotContain("unsafe");
    }
}
