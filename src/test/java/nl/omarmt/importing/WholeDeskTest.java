package nl.omarmt.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omarmt.KeptPages;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import nl.omarmt.publishing.Kind;
import nl.omarmt.security.LoginAttempts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages that no link of the public site leads to: the desk, the way in, and what goes wrong. */
@SiteTest
class WholeDeskTest {

    private static final List<Integer> ERRORS = List.of(400, 403, 404, 405, 409, 410, 413, 415, 422, 429, 500, 503);

    @Autowired
    private MockMvc site;

    @Autowired
    private DemoContent demo;

    @Autowired
    private JdbcClient jdbc;

    private final List<String> problems = new ArrayList<>();

    @BeforeEach
    void load() {
        demo.load();
    }

    @Test
    void everyLinkOfTheDeskLeadsToAWholePage() throws Exception {
        KeptPages kept = new KeptPages("beheer");

        Map<String, Document> pages = Walk.from(
                "/beheer",
                path -> path.startsWith("/beheer")
                        ? page(path, get(URI.create(path)).with(Sign.asAdministrator()), 200, kept)
                        : Optional.empty());

        problems.addAll(Walk.brokenAnchors(pages));
        assertThat(problems).isEmpty();
        assertThat(pages.keySet())
                .contains("/beheer/verslagen/nieuw", "/beheer/accounts", "/beheer/instellingen")
                .hasSizeGreaterThan(50);

        Set<String> sent = new HashSet<>();
        for (String path : pages.keySet()) {
            // Forms for many partners are one form.
            if (path.endsWith("/nieuw") && sent.add(path.replaceAll("\\d+", ""))) {
                page(path, post(path).with(Sign.asAdministrator()), 422, kept);
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void everyPreviewIsAWholePage() throws Exception {
        KeptPages kept = new KeptPages("voorbeelden");

        for (Kind kind : Kind.values()) {
            long id = jdbc.sql("select min(id) from " + kind.word() + " where binned_at is null")
                    .query(Long.class)
                    .single();
            for (String place : List.of(kind.adminPath(id), kind.adminPath() + "/nieuw")) {
                for (String below : List.of("/voorbeeld", "/voorbeeld/pagina")) {
                    page(place + below, get(place + below).with(Sign.asAdministrator()), 200, kept);
                }
            }
            String links = kind.adminPath(id) + "/voorbeeld/links";
            page(links, post(links).with(Sign.asAdministrator()), 200, kept);
        }
        page("/voorbeeld/verlopen", get("/voorbeeld/verlopen"), 410, kept);

        assertThat(problems).isEmpty();
    }

    @Test
    void everyWayInIsAWholePage() throws Exception {
        KeptPages kept = new KeptPages("inloggen");

        for (String path : new String[] {"/inloggen", "/wachtwoord-vergeten"}) {
            page(path, get(path), 200, kept);
        }
        page("/wachtwoord-instellen", get("/wachtwoord-instellen").param("token", "verlopen"), 410, kept);
        page(
                LoginAttempts.FAILED,
                post(LoginAttempts.FAILED).with(csrf()).with(request -> {
                    request.setDispatcherType(DispatcherType.FORWARD);
                    return request;
                }),
                422,
                kept);

        assertThat(problems).isEmpty();
    }

    @Test
    void everyErrorIsAWholePage() throws Exception {
        KeptPages kept = new KeptPages("fouten");

        for (int status : ERRORS) {
            for (String language : new String[] {"nl", "en"}) {
                page(
                        status + " " + language,
                        get("/error")
                                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                                .cookie(new Cookie("taal", language)),
                        status,
                        kept);
            }
        }

        assertThat(problems).isEmpty();
    }

    private Optional<Document> page(String path, MockHttpServletRequestBuilder request, int status, KeptPages kept)
            throws Exception {
        MockHttpServletResponse answer = site.perform(request).andReturn().getResponse();
        if (answer.getStatus() != status) {
            problems.add(path + " answers " + answer.getStatus());
            return Optional.empty();
        }
        if (!String.valueOf(answer.getContentType()).startsWith("text/html")) {
            return Optional.empty();
        }
        String html = answer.getContentAsString();
        kept.keep(path, html);
        Document page = Jsoup.parse(html, Walk.SITE + path);
        problems.addAll(Markup.problems(path, page));
        return Optional.of(page);
    }
}
