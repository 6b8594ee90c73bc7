package nl.omarmt.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.omarmt.SiteTest;
import nl.omarmt.Statements;
import nl.omarmt.site.Settings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Follows every link of the demonstration network from the home page on, as a visitor without an account would. */
@SiteTest
class WholeSiteTest {

    private static final int STATEMENTS = 5;
    private static final List<String> LEFTOVERS = List.of("{{", "}}", "??", "${", "#{", "null,", "[object", "TODO");

    @Autowired
    private MockMvc site;

    @Autowired
    private DemoContent demo;

    @Autowired
    private Statements statements;

    @Autowired
    private Settings settings;

    private final Map<String, Document> pages = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    @BeforeEach
    void load() {
        demo.load();
    }

    @Test
    void everyLinkLeadsToAWholePageInBothLanguages() throws Exception {
        walk(null);

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
        Set<String> dutch = Set.copyOf(pages.keySet());

        pages.clear();
        walk(new Cookie("taal", "en"));

        assertThat(problems).isEmpty();
        assertThat(pages.keySet()).isEqualTo(dutch);
        assertThat(pages.values())
                .allMatch(page -> page.selectFirst("html").attr("lang").equals("en"));
    }

    @Test
    void everyPageHasATitleOfItsOwn() throws Exception {
        walk(null);

        Map<String, List<String>> titles = pages.entrySet().stream()
                .filter(page -> !page.getKey().contains("?"))
                .collect(Collectors.groupingBy(
                        page -> page.getValue().title(), Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        assertThat(titles.values()).allMatch(sameTitle -> sameTitle.size() == 1);
    }

    private void walk(Cookie language) throws Exception {
        Deque<String> ahead = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new TreeSet<>(ahead);
        Map<String, String> anchors = new HashMap<>();
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            Document page = open(path, language);
            if (page == null) {
                continue;
            }
            pages.put(path, page);
            for (Element link : page.select("a[href]")) {
                URI target = URI.create("http://site.example" + path).resolve(link.attr("href"));
                if (!"site.example".equals(target.getHost()) || link.hasAttr("hreflang")) {
                    continue;
                }
                String address = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
                if (target.getFragment() != null) {
                    anchors.put(address + "#" + target.getFragment(), path);
                }
                if (seen.add(address)) {
                    ahead.add(address);
                }
            }
        }
        anchors.forEach(this::checkAnchor);
    }

    private Document open(String path, Cookie language) throws Exception {
        var request = get(URI.create(path));
        // What surrounds every page is read once a second for all pages together.
        settings.current();
        try (var counted = statements.count()) {
            MockHttpServletResponse answer = site.perform(language == null ? request : request.cookie(language))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() != 200) {
                problems.add(path + " answers " + answer.getStatus());
                return null;
            }
            if (counted.sql().size() > STATEMENTS) {
                problems.add(path + " costs " + counted.sql().size() + " statements: " + counted.sql());
            }
            if (!answer.getContentType().startsWith("text/html")) {
                return null;
            }
            Document page = Jsoup.parse(answer.getContentAsString());
            check(path, page);
            return page;
        }
    }

    private void check(String path, Document page) {
        if (page.select("h1").size() != 1) {
            problems.add(path + " has " + page.select("h1").size() + " headings of the first level");
        }
        if (page.title().isBlank() || page.select("h1").text().isBlank()) {
            problems.add(path + " has no title");
        }
        if (!path.contains("?")
                && !page.select("link[rel=canonical]").attr("href").endsWith(path)) {
            problems.add(path + " does not say what its own address is");
        }
        String text = page.text();
        LEFTOVERS.stream()
                .filter(text::contains)
                .forEach(leftover -> problems.add(path + " shows " + leftover + ": " + around(text, leftover)));
        page.select("[id]").eachAttr("id").stream()
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
                .forEach((id, number) -> {
                    if (number > 1) {
                        problems.add(path + " has the id " + id + " " + number + " times");
                    }
                });
        int above = 0;
        for (Element heading : page.select("main h1, main h2, main h3, main h4, main h5, main h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > above + 1) {
                problems.add(path + " skips a level before the heading " + heading.text());
            }
            above = level;
        }
        page.select("a:not([href]), a[href=''], img:not([alt]), a:empty")
                .forEach(element -> problems.add(path + " holds " + element.outerHtml()));
    }

    private void checkAnchor(String address, String from) {
        Document page = pages.get(address.substring(0, address.indexOf('#')));
        if (page != null && page.getElementById(address.substring(address.indexOf('#') + 1)) == null) {
            problems.add(from + " leads to " + address + ", which is not there");
        }
    }

    private static String around(String text, String leftover) {
        int at = text.indexOf(leftover);
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
    }
}
