package nl.omarmt.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omarmt.KeptPages;
import nl.omarmt.SiteTest;
import nl.omarmt.Statements;
import nl.omarmt.site.Settings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Follows every link of the demonstration network from the home page on, as a visitor without an account would. */
@SiteTest
class WholeSiteTest {

    private static final int STATEMENTS = 5;

    /** A report with sessions, a call, contact persons and photos asks five modules, and the catalogue besides. */
    private static final int STATEMENTS_OF_A_REPORT = 6;

    @Autowired
    private MockMvc site;

    @Autowired
    private DemoContent demo;

    @Autowired
    private Statements statements;

    @Autowired
    private Settings settings;

    private final List<String> problems = new ArrayList<>();
    private Map<String, Document> pages = Map.of();

    @BeforeEach
    void load() {
        demo.load();
    }

    @Test
    void everyLinkLeadsToAWholePageWithATitleOfItsOwnInBothLanguages() throws Exception {
        walk(null, new KeptPages("nl"));

        assertThat(problems).isEmpty();
        assertThat(pages.keySet())
                .contains(
                        "/verslagen",
                        "/artikelen",
                        "/agenda",
                        "/werkgroepen",
                        "/partners",
                        "/oproepen",
                        "/inspiratie",
                        "/over",
                        "/privacy")
                .hasSizeGreaterThan(100);
        assertThat(pagesByTitle().values()).allMatch(sameTitle -> sameTitle.size() == 1);
        Set<String> dutch = Set.copyOf(pages.keySet());

        walk(new Cookie("taal", "en"), new KeptPages("en"));

        assertThat(problems).isEmpty();
        assertThat(pages.keySet()).isEqualTo(dutch);
        assertThat(pages.values())
                .allMatch(page -> page.selectFirst("html").attr("lang").equals("en"));
    }

    private void walk(Cookie language, KeptPages kept) throws Exception {
        pages = Walk.from("/", path -> open(path, language, kept));
        problems.addAll(Walk.brokenAnchors(pages));
    }

    private Optional<Document> open(String path, Cookie language, KeptPages kept) throws Exception {
        var request = get(URI.create(path));
        // What surrounds every page is read once a second for all pages together.
        settings.current();
        try (var counted = statements.count()) {
            MockHttpServletResponse answer = site.perform(language == null ? request : request.cookie(language))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() != 200) {
                problems.add(path + " answers " + answer.getStatus());
                return Optional.empty();
            }
            if (counted.ofThePage().size() > (path.startsWith("/verslagen/") ? STATEMENTS_OF_A_REPORT : STATEMENTS)) {
                problems.add(path + " costs " + counted.ofThePage().size() + " statements: " + counted.ofThePage());
            }
            if (!answer.getContentType().startsWith("text/html")) {
                return Optional.empty();
            }
            kept.keep(path, answer.getContentAsString());
            Document page = Jsoup.parse(answer.getContentAsString(), Walk.SITE + path);
            check(path, page);
            return Optional.of(page);
        }
    }

    private Map<String, List<String>> pagesByTitle() {
        return pages.entrySet().stream()
                .filter(page -> !page.getKey().contains("?"))
                .collect(Collectors.groupingBy(
                        page -> page.getValue().title(), Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    private void check(String path, Document page) {
        problems.addAll(Markup.problems(path, page));
        if (!path.contains("?")
                && !page.select("link[rel=canonical]").attr("href").endsWith(path)) {
            problems.add(path + " does not say what its own address is");
        }
        if (!path.contains("?")
                && page.select("meta[name=description]").attr("content").isBlank()) {
            problems.add(path + " does not say what it is about");
        }
        // Copying an address, printing, and playing a video are the only things for which a page to read needs one.
        if (page.select("form[method=post]").isEmpty()
                && page.select("script").stream()
                        .anyMatch(script -> script.closest("share-page, video-player") == null)) {
            problems.add(path + " is for reading and has a script");
        }
    }
}
